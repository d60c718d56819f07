import { isName, namesInARow, namesOfByline } from '@/utils/publisher/bylineNames';
import { foldWording } from '@/utils/publisher/foldWording';
import { furnitureOf } from '@/utils/publisher/furniture';
import { findItalianDay, romanDay } from '@/utils/publisher/italianDay';
import { linkedPlace, type LinkShape } from '@/utils/publisher/linkShape';
import type { Line } from './readLines';

/** What a line says about a piece when it says nothing else: who wrote it, when, or both. */
export interface HeaderLine {
  authors: string[];
  day: string | null;
  /** Whether the day is that of a later change. */
  changed: boolean;
  /** What else a line with name and day says, if it is short: the section. */
  label?: string;
}

const clock = /(?:,?\s*(?:alle|ore|h\.?)(?:\s+ore)?)?\s*[0-2]?\d[:.][0-5]\d(?::[0-5]\d)?(?!\d)(?:\s*(?:CES?T|UTC))?/giu;
const around =
  /(?<!\p{L})(?:pubblicat[oa]|postat[oa]|scritt[oa]|creat[oa]|inserit[oa]|aggiornat[oa]|ultim[oa] (?:aggiornamento|modifica)|modificat[oa]|\p{L}{3,}[aiust]t[oa](?= (?:il|in data)(?!\p{L}))|data|il|in data|di|del|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom|alle|ore)(?!\p{L})\.?:?/giu;

/** What leads to a day in the words of a sentence: it parts the day from the name before it. */
const beforeDay =
  /,\s*(?:(?:pubblicat[oa]|postat[oa]|aggiornat[oa]|modificat[oa]|il|in data|del|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)[\s,]*)+$/iu;

/** A piece may be changed in more ways than it is published: what was done to it on another day came later. */
const publishing = /pubblicat|postat|scritt|creat|inserit|uscit|ospitat/iu;
const changing = /aggiorna|modific|\p{L}{3,}[aiust]t[oa] (?:il|in data)\s*$/iu;

/** A day told by how long ago it was: no day that could be kept, but what stands around it is of a line that dates. */
const ago = /(?<!\p{L})(?:\d+|un[oa]?)\s(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa(?!\p{L})/iu;

/** What themes count beside the day: readers, comments, minutes, and figures beside a drawing that says what they are of. */
const counters =
  /(?<![\p{L}\d])(?:\d[\d.,]*\s+)*\d[\d.,]*\s*(?:k|mila)?\s*(?:visualizzazion[ei]|visit[ae]|lettur[ae]|comment[oi]|rispost[ae]|condivision[ei]|min(?:ut[oi])?\.?(?:\s+di lettura)?)(?!\p{L})/giu;

/** What a line has that signs or dates: a year, or a word that opens a byline. Without it there is nothing to read. */
const maySign =
  /\d{4}|(?:^|[|•·–—\s])(?:d[ia]|by|a cura|aut\p{L}+|firm\p{L}+|testo|testi|scritt\p{L}|articolo|intervista|foto|pubblicat\p{L}|postat\p{L})[\s:]/iu;

/**
 * Reads a line that signs or dates a piece (`di Ada Neri`, `29 Gennaio 2025`, `Ada Neri · pubblicato il 29/01/2025 alle 9:30`); null for
 * any other line, above all for prose that names a day or begins with “di”. `known` are names that may stand without “di”, folded.
 */
export function readHeaderLine(line: Line, address: string, known: ReadonlySet<string> = new Set()): HeaderLine | null {
  if (line.text.length > 160) return null;
  const linked = authorLinks(line, address);
  if (linked.length === 0 && known.size === 0 && !maySign.test(line.text)) return null;
  // “Lascia un commento” and the like may close the line in an element of their own.
  const spaced = line.pieces
    .map(({ node }) => node.data.replace(/\s+/gu, ' '))
    .filter((text) => line.pieces.length === 1 || furnitureOf(text) === null)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const found = findItalianDay(spaced);
  const day = found?.day ?? null;
  const lead = found === null ? '' : spaced.slice(0, spaced.indexOf(found.words));
  const changed = changing.test(lead) && !publishing.test(lead);
  const isDated = found !== null || ago.test(spaced);
  const rest = (isDated ? withoutDays(spaced.replace(ago, ' | ')).replace(counters, ' | ') : spaced)
    .split(/\s*[|•·–—]\s*|\s{2,}|\s[-/]\s/u)
    .map((part) => part.replace(/^[\s,;:./()-]+|[\s,;:/()-]+$/gu, ''))
    .filter((part) => part !== '' && furnitureOf(part) === null && !(isDated && isFigure(part, line)));
  const authors: string[] = [];
  let label: string | undefined;
  for (const part of rest) {
    const names = namesOfByline(part);
    if (names.length > 0) authors.push(...names);
    else if (linked.length > 0 && onlyNames(part, linked)) authors.push(...linked);
    else if (known.has(foldWording(part)) || (isDated && !isSection(part, line, address) && isName(part) && part.includes(' ')))
      authors.push(...namesInARow(part));
    else if (part.replace(around, '').replace(/[\s,;:.]+/gu, '') !== '' && !isSection(part, line, address)) {
      if (label !== undefined || part.length > longestLabel || !/^\p{Lu}[^.!?]*$/u.test(part)) return null;
      label = part;
    }
  }
  if ((authors.length === 0 && day === null) || (label !== undefined && (authors.length === 0 || day === null))) return null;
  return { authors: [...new Set(linked.length > 0 ? linked : authors)], day, changed, ...(label !== undefined && { label }) };
}

/** A line that only opens a byline (`di`), together with the next, which has the name; null for any other. */
export function openedByline(line: Line, next: Line | undefined): Line | null {
  if (next === undefined || !/^[—–|·-]?\s*(?:di|da|by|a cura di)$/iu.test(line.text)) return null;
  return { ...next, index: line.index, text: `${line.text} ${next.text}`, pieces: [...line.pieces, ...next.pieces] };
}

/** A figure beside the day in an element of its own: what it counts a drawing says. */
function isFigure(part: string, { pieces }: Line): boolean {
  return /^\d[\d.,]*\s*k?$/iu.test(part) && pieces.some(({ node }) => node.data.trim() === part);
}

/** The longest label of a section has 28 characters. */
const longestLabel = 40;

/** A line that names a day of publication may name that of the last change too. */
const mostDays = 2;

function withoutDays(line: string): string {
  let rest = line;
  for (let left = mostDays; left > 0; left--) {
    const found = findItalianDay(rest);
    if (found === null) break;
    const place = rest.indexOf(found.words);
    rest = `${rest.slice(0, place).replace(beforeDay, '')} | ${rest.slice(place + found.words.length)}`.replace(clock, ' ');
  }
  return rest;
}

/** The names of those whose pages a line links to, each as its link shows it. */
export function authorLinks(line: Line, address: string): string[] {
  const links = new Set<Element>();
  for (const { link } of line.pieces) if (link !== null) links.add(link);
  if (links.size === 0) return [];
  return [...links]
    .filter((link) => linkTo(link, address) === 'author')
    .map((link) => link.textContent.replace(/\s+/gu, ' ').trim().replace(/^di /iu, ''))
    .filter(isName);
}

/** The day a `time` element stamps for machines, the first of those given. */
export function stampedDay(elements: Iterable<Element>): string | null {
  for (const time of elements) {
    const day = romanDay(time.getAttribute('datetime') ?? '');
    if (day !== null) return day;
  }
  return null;
}

/** Where a link of a copied page leads: what stands there by the shape of its address, and the address; null outside the publisher's site. */
export function linkTarget(link: Element, address: string): { shape: LinkShape; address: string } | null {
  const known = targets.get(link);
  if (known !== undefined) return known;
  const place = linkedPlace(link.getAttribute('href') ?? '', address);
  const target = place === null ? null : { ...place, shape: shapeOfLink(link, place.shape) };
  targets.set(link, target);
  return target;
}

/** A link may say itself that it names a tag, in the one word that themes have kept for it; WordPress says so of sections too. */
function shapeOfLink(link: Element, shape: LinkShape): LinkShape {
  const said = shape === 'piece' || shape === 'page' ? (link.getAttribute('rel') ?? '') : '';
  return /(?:^|\s)tag(?:\s|$)/iu.test(said) && !/\bcategory\b/iu.test(said) ? 'tag' : shape;
}

/** A link is asked many times, and parsing addresses is slow. It belongs to one copy, and so to one address. */
const targets = new WeakMap<Element, { shape: LinkShape; address: string } | null>();

/** What the link leads to on the publisher's site; null elsewhere. */
export function linkTo(link: Element, address: string): LinkShape | null {
  return linkTarget(link, address)?.shape ?? null;
}

/** A line's part that names the section, as its link tells. */
function isSection(part: string, line: Line, address: string): boolean {
  return line.pieces.some(({ node, link }) => link !== null && node.data.trim() === part && linkTo(link, address) === 'section');
}

function onlyNames(part: string, names: readonly string[]): boolean {
  const rest = names.reduce((left, name) => left.replace(name, ' '), part.replace(/\s+/gu, ' '));
  return (
    rest
      .replace(/^(?:di|by|a cura di|autor[ei]|scritto da)\b:?/iu, '')
      .replace(/\b(?:ed?|and)\b/giu, '')
      .replace(/[\s,;:&.·|]+/gu, '') === ''
  );
}

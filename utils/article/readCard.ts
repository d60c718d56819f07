import { namesInARow } from '@/utils/publisher/bylineNames';
import { foldWording } from '@/utils/publisher/foldWording';
import { furnitureOf } from '@/utils/publisher/furniture';
import { slugOf } from '@/utils/publisher/slugOf';
import type { PieceCard } from './article';
import { cleanLabel } from './cleanLabel';
import { collapseBlanks } from './collapseBlanks';
import { linkTarget, linkTo, openedByline, readHeaderLine, stampedDay, type HeaderLine } from './readHeaderLine';
import type { Line } from './readLines';
import { readSegments } from './readSegments';

const longestLabel = 40;

/** A card, and the names that it may be signed with: bare words beside the day that could as well be those of a second section. */
export interface ReadCard {
  card: PieceCard;
  bare: string[];
}

/** What the lines of a card say about the piece at `to`; null when they do not name it. A part that the card does not show is null or empty. */
export function readCard(lines: readonly Line[], to: string, address: string): ReadCard | null {
  const segments = joinBylines(lines.flatMap(readSegments).flatMap((segment) => withoutTail(segment, to, address)));
  const signed = segments.map((segment) => readHeaderLine(segment, address));
  const titled = titleAmong(
    segments,
    signed.map((one) => one !== null),
    to,
    address,
  );
  if (titled < 0) return null;
  const title = segments[titled]?.text ?? '';
  const label = segments.findIndex(
    (segment, index) => index !== titled && signed[index] === null && isSectionLabel(segment, index < titled, address),
  );
  const authors = [...new Set(signed.flatMap((one) => one?.authors ?? []))];
  const days = signed.flatMap((one) => one?.day ?? []);
  const times = days.length > 0 ? [] : lines.flatMap((line) => [...line.block.querySelectorAll('time[datetime]')]);
  const section =
    segments[label] === undefined
      ? (linkedSection(segments, address) ?? signed.find((one) => one?.label)?.label ?? null)
      : sectionIn(segments[label], address);
  return {
    card: { address: to, title, authors, section, publishedOn: days[0] ?? stampedDay(times) },
    bare: authors.length > 0 || label < 0 ? [] : namesBesideDay(segments, signed, [titled, label]),
  };
}

/** Bare words below the title and beside the day that have the shape of names, in a card that says a section elsewhere; none where one of them is a single word, but for the newsroom. */
function namesBesideDay(
  segments: readonly Line[],
  signed: readonly (HeaderLine | null)[],
  [titled, label]: readonly [number, number],
): string[] {
  const isDay = (index: number): boolean => (signed[index]?.day ?? null) !== null;
  const bare = segments.find(
    ({ linked }, index) =>
      index > titled && index !== label && linked === 0 && signed[index] === null && (isDay(index - 1) || isDay(index + 1)),
  );
  const names = bare === undefined ? [] : namesInARow(bare.text);
  return names.every((name) => name.includes(' ') || /redazione/iu.test(name)) ? names : [];
}

/** “di” and the name under it are one, and so are the names that are parted from it by no more than a comma or an “e”. */
function joinBylines(segments: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    if (segment === undefined) break;
    let byline = openedByline(segment, segments[index + 1]);
    if (byline !== null) index++;
    for (let next = segments[index + 2]; byline !== null && next !== undefined; next = segments[index + 2]) {
      const [conjunction, opened] = [segments[index + 1], openedByline({ ...byline, text: 'di', pieces: [] }, next)];
      if (conjunction === undefined || opened === null || !/^(?:,|ed?|&)$/u.test(conjunction.text)) break;
      byline = {
        ...byline,
        text: `${byline.text} ${conjunction.text} ${next.text}`,
        pieces: [...byline.pieces, ...conjunction.pieces, ...next.pieces],
      };
      index += 2;
    }
    joined.push(byline ?? segment);
  }
  return joined;
}

/** A linked title and the words in the same line after it, where they sign or date the piece. */
function withoutTail(segment: Line, to: string, address: string): Line[] {
  const last = segment.pieces.findLastIndex(({ link }) => link !== null && linkTarget(link, address)?.address === to);
  const [own, rest] = [segment.pieces.slice(0, last + 1), segment.pieces.slice(last + 1)];
  const [title, tail] = [own, rest].map((pieces) => collapseBlanks(pieces.map(({ node }) => node.data).join(' ')).trim());
  if (last < 0 || !title || !tail || readHeaderLine({ ...segment, text: tail, pieces: rest }, address) === null) return [segment];
  return [
    { ...segment, text: title, pieces: own },
    { ...segment, text: tail, pieces: rest, rank: 0 },
  ];
}

/** The section that a label names: what its link says where one leads there, and else its words without those that lead to them (“in”). */
function sectionIn(segment: Line, address: string): string {
  return (
    linkedSection([segment], address) ??
    cleanLabel(segment.text.replace(/^(?:[Pp]ubblicat[oa] )?(?:[Ii]n|[Ss]u|[Nn]ella sezione)\s+(?=\p{Lu})/u, ''))
  );
}

/** The section that a byline links along with the names, as the link shows it. */
function linkedSection(segments: readonly Line[], address: string): string | null {
  const links = segments.flatMap(({ pieces }) => pieces.flatMap(({ link }) => (link === null ? [] : [link])));
  const text = links.find((link) => linkTo(link, address) === 'section')?.textContent ?? '';
  return text === '' ? null : cleanLabel(collapseBlanks(text));
}

/** A title says at least this share of the words of its piece's address. */
const namedBySlug = 0.6;

/** Which segment is the title: the one that the piece's address repeats, linked or not; else the linked heading, else the first long link. */
function titleAmong(segments: readonly Line[], signed: readonly boolean[], to: string, address: string): number {
  const words = slugOf(to)
    .split('-')
    .filter((word) => word.length > 2);
  const isNamed = (text: string): boolean => {
    const said = new Set(foldWording(text).split(' '));
    return words.length > 1 && words.filter((word) => said.has(word)).length >= words.length * namedBySlug;
  };
  const candidates = segments
    .map((segment, index) => ({ segment, index, leads: leadsTo(segment, to, address) }))
    .filter(({ segment, index, leads }) => (leads || segment.rank > 0) && signed[index] !== true && furnitureOf(segment.text) === null);
  const linked = candidates.filter(({ leads }) => leads);
  const heading = linked.find(
    ({ segment }) => segment.rank > 0 || segment.pieces.every(({ node }) => (node.parentElement?.closest('b,strong') ?? null) !== null),
  );
  const named = candidates.find(({ segment }) => isNamed(segment.text));
  const long = linked.filter(({ segment }) => segment.text.length > 14);
  const above = candidates.find(({ segment }) => segment.rank > 0);
  return (named ?? heading ?? long[0] ?? (linked.length > 0 ? above : undefined) ?? linked.at(-1))?.index ?? -1;
}

function leadsTo(segment: Line, to: string, address: string): boolean {
  return segment.pieces.some(({ link }) => link !== null && linkTarget(link, address)?.address === to);
}

function isSectionLabel(segment: Line, above: boolean, address: string): boolean {
  const link = segment.pieces.find((piece) => piece.link !== null)?.link ?? null;
  if (link !== null && linkTo(link, address) === 'section') return true;
  return above && segment.text.length <= longestLabel && furnitureOf(segment.text) === null && /\p{L}{2}/u.test(segment.text);
}

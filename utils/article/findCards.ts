import { namesInARow, namesOfByline } from '@/utils/publisher/bylineNames';
import { foldWording } from '@/utils/publisher/foldWording';
import type { Furniture } from '@/utils/publisher/furniture';
import { isHeadingOfAny } from '@/utils/publisher/pageWording';
import type { PieceCard } from './article';
import { cardElement, partWithin } from './cardElement';
import { readCard, type ReadCard } from './readCard';
import { linkTarget } from './readHeaderLine';
import type { Line } from './readLines';

/** Wordings at which a row of cards ends. */
const ends: ReadonlySet<Furniture> = new Set([
  'same-section',
  'same-author',
  'comments',
  'comment-form',
  'explore',
  'footer',
  'newsletter',
  'tags',
]);

/** A heading is short (characters). */
const longestHeading = 80;

/** Under a heading that is one only by whom it names, the first card follows within so many lines. */
const soon = 6;

/** What the cards of a page may be named for. */
interface Naming {
  authors: readonly string[];
  sections: readonly string[];
}

/**
 * The cards of other pieces that the page shows under “Altri articoli di …” and “Dallo stesso autore”, or a heading that ends with the section or an author
 * in other words, or above “Esplora …” where no heading is, in their order, each piece once. Bare words beside the day sign a card where on some card of the page they name one of the authors, or the newsroom. Where only “Articoli correlati” or the like is shown, those of the piece's top section. Where the piece ends at line `end`, headings before it are its own, or those of a menu.
 */
export function findCards(
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  end: number,
  { authors, sections }: Naming,
  address: string,
): Record<'sameSection' | 'sameAuthor', PieceCard[]> {
  const found: Record<'sameSection' | 'sameAuthor' | 'any', ReadCard[]> = { sameSection: [], sameAuthor: [], any: [] };
  // Whoever signs in one word (“redazione”) is named by ordinary words too: “Scelti dalla redazione” heads nobody's pieces.
  const [names, labels] = [authors.filter((name) => name.includes(' ')), sections].map((list) =>
    list.map(foldWording).filter((name) => name !== ''),
  );
  const endsWith = (line: Line, ends: readonly string[] = []): boolean => {
    if (line.linked > 0 || line.text.length > longestHeading || line.index < end) return false;
    const text = foldWording(line.text);
    if (!ends.some((end) => text.endsWith(` ${end}`) || text.startsWith(`di ${end} `))) return false;
    if (/\d{4}/u.test(line.text) || namesOfByline(line.text).length > 0 || namesInARow(line.text).length > 1) return false;
    return lines.slice(line.index + 1, line.index + 1 + soon).some((next) => pieceLinks(next, address).length > 0);
  };
  let headed = 0;
  for (const [index, line] of lines.entries()) {
    const wording = wordings[index] ?? null;
    const named = wording === 'same-section' || wording === 'same-author' || wording === 'explore' ? wording : null;
    const ofAuthor = wording === 'same-author' || endsWith(line, names);
    if (named === null && !ofAuthor && !endsWith(line, labels)) continue;
    if (named !== 'explore') headed = index;
    // Cards without a heading stand between what ends before them and what leads to all of them.
    const start = named === 'explore' ? Math.max(headed, lastEnd(wordings, index)) : index;
    if (start === headed && named === 'explore') continue;
    const isOfAny = wording === 'same-section' && isHeadingOfAny(line.text);
    const kept = isOfAny
      ? found.any
      : found[ofAuthor || (named === 'explore' && !/^esplora/iu.test(line.text)) ? 'sameAuthor' : 'sameSection'];
    for (const card of cardsAfter(lines, wordings, start, address)) {
      if (!kept.some((other) => other.card.address === card.card.address)) kept.push(card);
    }
  }
  // No section is called as the newsroom signs.
  const isKnown = (name: string): boolean => /redazione/iu.test(name) || names?.includes(foldWording(name)) === true;
  const isSigned = Object.values(found).some((list) => list.some(({ bare }) => bare.some(isKnown)));
  const signedCards = (list: readonly ReadCard[]): PieceCard[] =>
    list.map(({ card, bare }) => (isSigned && bare.length > 0 ? { ...card, authors: bare } : card));
  const [sameSection, sameAuthor] = [signedCards(found.sameSection), signedCards(found.sameAuthor)];
  if (sameSection.length > 0) return { sameSection, sameAuthor };
  const top = topOf(address);
  return { sameSection: signedCards(found.any).filter((card) => top !== null && topOf(card.address) === top), sameAuthor };
}

/** The top section that an address names; null where it names none. */
function topOf(address: string): string | null {
  const [top, ...below] = new URL(address).pathname.split('/').filter((segment) => segment !== '');
  return below.length > 0 ? (top ?? null) : null;
}

/** The last line before `index` that something else ends with. */
function lastEnd(wordings: readonly (Furniture | null)[], index: number): number {
  return wordings.findLastIndex((wording, place) => place < index && wording !== null);
}

/** Where each link of a line to another piece leads; `address` is the page's own, as the piece is kept under it. */
export function pieceLinks(line: Line, address: string): { link: Element; address: string; isPage: boolean }[] {
  return [...new Set(line.pieces.flatMap(({ link }) => (link === null ? [] : [link])))].flatMap((link) => {
    const target = linkTarget(link, address);
    const to = target?.shape === 'piece' || target?.shape === 'page' ? target.address : null;
    return to === null || to === address ? [] : [{ link, address: to, isPage: target?.shape === 'page' }];
  });
}

function cardsAfter(lines: readonly Line[], wordings: readonly (Furniture | null)[], heading: number, address: string): ReadCard[] {
  const box = boxOf(lines, heading, address);
  const row: Line[] = [];
  for (let index = heading + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    // What leads to all of them may stand beside the heading.
    if (wordings[index] === 'explore' && index === heading + 1) continue;
    if (ends.has(wordings[index] ?? 'waiting') || (box !== null && !box.contains(line.block))) break;
    if (row.some(({ linked }) => linked > 0) && isHeadingLike(line, lines[heading])) break;
    row.push(line);
  }
  const all = row.flatMap((line) => pieceLinks(line, address).map((to) => ({ ...to, line })));
  // An address of one segment among longer ones is the section's, linked by its label.
  const links = all.some(({ isPage }) => !isPage) ? all.filter(({ isPage }) => !isPage) : all;
  const addresses = [...new Set(links.map((link) => link.address))];
  const headed = lines[heading]?.block;
  const elements = addresses.map((to) => cardElement(links, to, (element) => headed === undefined || !element.contains(headed)));
  return addresses.flatMap((to, index) => {
    const inside = row.flatMap((line) => partWithin(line, elements[index]));
    const first = links.find((link) => link.address === to)?.line;
    const own =
      inside.length > 1 || inside.some((line) => line !== row[line.index - (row[0]?.index ?? 0)]) || first === undefined
        ? inside
        : flatCard(
            row,
            first,
            links.filter((link) => link.address !== to).map(({ line }) => line),
          );
    return readCard(own, to, address) ?? [];
  });
}

/** Whether a line is a heading set as that of a row of cards, and so opens another; the title of a card is a link. */
function isHeadingLike(line: Line, heading: Line | undefined): boolean {
  if (heading === undefined || line.linked > 0 || line.rank !== heading.rank || line.rank === 0) return false;
  return line.block.localName === heading.block.localName && line.block.className === heading.block.className;
}

/** The element around heading and cards: the first above the heading that holds a link to a piece; null where it holds the whole page. */
function boxOf(lines: readonly Line[], heading: number, address: string): Element | null {
  const after = lines.slice(heading + 1, heading + 12).find((line) => pieceLinks(line, address).length > 0);
  let box: Element | null = lines[heading]?.block ?? null;
  while (box !== null && after !== undefined && !box.contains(after.block)) box = box.parentElement;
  return after === undefined || box?.localName === 'body' ? null : box;
}

/** A card among its neighbours without an element of its own: from its label to the label of the next. */
function flatCard(row: readonly Line[], title: Line, others: readonly Line[]): Line[] {
  const start = row.indexOf(title);
  const next = row.findIndex((line, index) => index > start && others.includes(line));
  const before = row[start - 1];
  const hasLabel = before !== undefined && !others.includes(before) && before.text.length <= 40 && !/\d{4}|^di /u.test(before.text);
  const end = next < 0 ? row.length : next - (hasLabel ? 1 : 0);
  return row.slice(hasLabel ? start - 1 : start, Math.max(start + 1, end));
}

import type { Furniture } from '@/utils/publisher/furniture';
import { asks } from './asks';
import { findBoxes } from './findBoxes';
import { isSubheading } from './isSubheading';
import { leadsAway } from './leadsAway';
import type { Line } from './readLines';
import { repeatedLines } from './repeatedLines';
import { zoneTree, type ZoneTree } from './zoneTree';

/** A named box has little text (characters): above that it is a part of the piece that is only named like one. */
const mostBoxText = 1400;
/** A box is less than this share of the body. */
const mostShare = 0.25;
/** A heading of a box is short (characters). */
const mostHeading = 80;
/** With this many other items a list is the piece's, whatever one of them says. */
const mostOwnItems = 2;
/** The title of a card is among its first lines. */
const cardLines = 4;

const inBody: ReadonlySet<Furniture> = new Set([
  'advert', 'newsletter', 'read-also', 'share', 'support', 'author-box', 'reading-time', 'waiting', 'same-author', 'same-section', 'login', 'comment-form', 'tags', 'contents',
]); // prettier-ignore

/** What themes have called their boxes for twenty years: evidence only beside the size of the box. */
const boxName =
  /(?:^|[\s_-])(?:adv?|ads|advert\w*|adsbygoogle|banner|sponsor\w*|promo\w*|newsletter\w*|subscribe\w*|related\w*|sharedaddy|share\w*|social\w*|cookie\w*|paywall)(?:$|[\s_-])/iu;

/** Takes out of a body's lines what is not of the piece: adverts, boxes, asides, calls, pull quotes that say again what the body says. Boxes leave the copy too. */
export function dropFurniture(
  zone: readonly Line[],
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  body: Element,
  authors: readonly string[],
  address: string,
): Line[] {
  const total = zone.reduce((sum, line) => sum + line.text.length, 0);
  const tree = zoneTree(zone, body);
  const furniture = new Set(zone.filter((line) => inBody.has(wordings[line.index] ?? 'footer') && !isOwn(line, lines, wordings)));
  const wordingOf = (line: Line): Furniture | null => (furniture.has(line) ? (wordings[line.index] ?? null) : null);
  const boxes = new Set(findBoxes(tree, { wordingOf, authors, address }));
  const names = new Map<Element, boolean>();
  const dropped = new Set<Line>();
  const dropBox = (box: Element): void => {
    const range = tree.rangeOf(box);
    boxes.add(box);
    if (range !== undefined) for (const line of zone.slice(range.first, range.last + 1)) dropped.add(line);
  };
  for (const box of boxes) dropBox(box);
  for (const line of zone) {
    const named = namedBox(line, body, names);
    const range = named === null || boxes.has(named) ? undefined : tree.rangeOf(named);
    if (named !== null && range !== undefined && lengthOf(zone.slice(range.first, range.last + 1)) <= total * mostShare) dropBox(named);
    if (furniture.has(line) || isCall(line, address)) dropped.add(line);
  }
  // A box that has its own heading or label needs none above it, and what leads to no piece is seldom headed.
  dropBeside(tree, dropped, address, (line) => furniture.has(line) || (line.rank > 0 && line.linked === 0));
  for (const line of repeatedLines(
    zone.filter((one) => !dropped.has(one)),
    total,
  )) {
    dropped.add(line);
    const quote = line.block.closest('blockquote,aside,figure,q');
    if (quote !== null && zone.every((other) => !quote.contains(other.block) || dropped.has(other) || other.text.length < 60))
      dropBox(quote);
  }
  for (const box of boxes) box.remove();
  return zone.filter((line) => !dropped.has(line));
}

/** A line that only leads away: to another piece or page, or to a place on this one that is not a note's. A heading may lead to itself, a caption to where its picture is from. */
function isCall(line: Line, address: string): boolean {
  const away = leadsAway(line, address);
  if (away === null || away === 'elsewhere' || (away === 'here' && (line.rank > 0 || !/\p{L}{3}/u.test(line.text)))) return false;
  return line.block.closest('blockquote,figure,li,td,dd') === null;
}

/** Without an element of its own a box has lines beside those that show it: its heading, and the words with which it asks. */
function dropBeside({ lines: zone }: ZoneTree, dropped: Set<Line>, address: string, isNamed: (line: Line) => boolean): void {
  const isKept = (line: Line | undefined): boolean => line !== undefined && !dropped.has(line);
  const inText = new Set(zone.filter((line, index) => line.rank > 0 && isKept(line) && isKept(zone[index + 1])).map(signatureOf));
  for (let index = zone.length - 1; index >= 0; index--) {
    const [line, next] = [zone[index], zone[index + 1]];
    if (line === undefined || next === undefined || dropped.has(line) || !dropped.has(next)) continue;
    const leads = zone.slice(index + 1, index + 1 + cardLines).some((one) => dropped.has(one) && leadsAway(one, address) === 'piece');
    const opens = leads && line.rank > 0 && line.text.length <= mostHeading && !inText.has(signatureOf(line)) && !isNamed(next);
    if (opens || asks(line)) dropped.add(line);
  }
  for (const [index, line] of zone.entries()) {
    const before = zone[index - 1];
    if (before !== undefined && dropped.has(before) && asks(line)) dropped.add(line);
  }
}

function signatureOf({ block, rank }: Line): string {
  return `${rank} ${block.localName} ${block.getAttribute('class') ?? ''}`;
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

/** Whether words that sound like furniture are the piece's: those of a subheading, or of an item in a list of the piece. */
function isOwn(line: Line, lines: readonly Line[], wordings: readonly (Furniture | null)[]): boolean {
  if (isSubheading(lines, wordings, line.index)) return true;
  const item = line.linked === 0 ? line.block.closest('li,td,th') : null;
  // A cell may hold a whole page: only one that says nothing else is an item.
  const list = item === null || item.textContent.trim().length > line.text.length * 1.2 ? null : item.parentElement;
  return (
    list !== null &&
    lines.filter((one) => list.contains(one.block) && one.linked === 0 && wordings[one.index] === null).length >= mostOwnItems
  );
}

/** The outermost element around a line that is named or tagged as something beside the text; `known` remembers what was asked. */
function namedBox(line: Line, body: Element, known: Map<Element, boolean>): Element | null {
  let named: Element | null = null;
  for (let element: Element | null = line.block; element !== null && element !== body; element = element.parentElement) {
    let isBeside = known.get(element);
    if (isBeside === undefined) {
      isBeside = isNamedBeside(element);
      known.set(element, isBeside);
    }
    if (isBeside) named = element;
  }
  return named;
}

function isNamedBeside(element: Element): boolean {
  // A footer closes a quotation too, and says whose it is.
  if (element.localName === 'footer') return element.closest('blockquote') === null;
  if (/^(?:aside|nav|ins)$/u.test(element.localName) || element.getAttribute('role') === 'complementary') return true;
  const name = `${element.localName} ${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('aria-label') ?? ''}`;
  return boxName.test(name) && !/^(?:p|h[1-6])$/u.test(element.localName) && element.textContent.length <= mostBoxText;
}

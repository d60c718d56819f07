import type { Furniture } from '@/utils/publisher/furniture';
import { asksAddress } from './copyPage';
import { awayOf, leadsAway, type Away } from './leadsAway';
import { linkTo } from './readHeaderLine';
import type { Line } from './readLines';
import type { ZoneTree } from './zoneTree';

/** A box has little text (characters), or so much for each piece that it leads to: above that it is a part of the piece. */
const mostText = { box: 700, card: 400 };
/** A box is less than this share of what stands between head and end; in a short piece one of this length (characters) is a box all the same. */
const mostShare = 0.25;
const alwaysSmall = 250;
/** A line that is not a link is in a box at most this long (characters), and this long where words alone tell the box. */
const longest = { line: 300, beside: 160 };
/** A card has at most so many lines for each that leads away: label, title, byline, day, excerpt. */
const linesByLink = 6;
/** With this many items of its own a list is the piece's. */
const ownItems = 2;

/** What tells of a line or a name that it is not of the piece. */
export interface BoxEvidence {
  /** What a line is there for by its wording; null for one that may be of the piece. */
  wordingOf: (line: Line) => Furniture | null;
  authors: readonly string[];
  /** The page's own. */
  address: string;
}

/**
 * The boxes set between head and end, each the widest element that holds no text of the piece, and little of anything, and that shows what it is: it leads
 * to other pieces or pages line by line (cards, calls), sends the page on, asks for something (a field), is an advert, presents the author, or says so in
 * the words of the publisher's furniture. Neither class names nor headings are needed for it. Lines from `until` on show none.
 */
export function findBoxes(tree: ZoneTree, evidence: BoxEvidence, until = tree.lines.length): Element[] {
  const total = tree.lines.reduce((sum, line) => sum + line.text.length, 0);
  const away = tree.lines.map((line, index) => (index < until ? leadsAway(line, evidence.address) : null));
  const asked = new Map<Element, boolean>();
  const boxes: Element[] = [];
  for (const witness of witnesses(tree, away, evidence, until)) {
    let widest: Element | null = null;
    for (let element: Element | null = witness; element !== null; element = element.parentElement) {
      const range = tree.rangeOf(element);
      // A field or a picture stands in elements without a line of their own.
      if (range === undefined && widest === null && element !== tree.root) continue;
      if (range === undefined || tree.hasText(range.first, range.last)) break;
      let is = asked.get(element);
      if (is === undefined) {
        is = isBox(element, tree.lines.slice(range.first, range.last + 1), away.slice(range.first, range.last + 1), total, evidence);
        asked.set(element, is);
      }
      if (is) widest = element;
    }
    if (widest !== null && boxes.at(-1) !== widest) boxes.push(widest);
  }
  return [...new Set(boxes)];
}

/** The elements by which a box shows what it is. Few bodies have any, and what holds none is not looked at. */
function witnesses(
  { lines, root }: ZoneTree,
  away: readonly (Away | null)[],
  { wordingOf, authors }: BoxEvidence,
  until: number,
): Element[] {
  const told = lines.filter(
    (line, index) =>
      index < until && ((away[index] !== null && away[index] !== 'elsewhere') || wordingOf(line) !== null || authors.includes(line.text)),
  );
  return [
    ...told.map((line) => line.block),
    ...root.querySelectorAll(asking),
    ...[...root.querySelectorAll('a img')].map((image) => image.parentElement ?? image),
  ];
}

function isBox(
  element: Element,
  lines: readonly Line[],
  away: readonly (Away | null)[],
  total: number,
  { wordingOf, authors, address }: BoxEvidence,
): boolean {
  if (element.closest('blockquote') !== null) return false;
  const text = lines.reduce((sum, line) => sum + line.text.length, 0);
  const pieces = away.filter((to) => to === 'piece').length;
  if (text > Math.max(mostText.box, mostText.card * pieces)) return false;
  if (pieces < 2 && text > Math.max(alwaysSmall, total * mostShare)) return false;
  const longestLine = Math.max(...lines.map((line) => line.text.length - line.linked));
  if (longestLine > longest.line) return false;
  if (element.matches(asking) || element.querySelector(asking) !== null) return true;
  const called = lines.some((line) => wordingOf(line) !== null);
  if (called && longestLine < longest.beside && !isOwnList(lines, away)) return true;
  const leading = away.filter((to, index) => to !== null && to !== 'elsewhere' && !(to === 'here' && (lines[index]?.rank ?? 0) > 0)).length;
  if (leading > 0 && lines.length <= leading * linesByLink && !isOwnList(lines, away)) return true;
  return isAdvert(element, address) || presentsAuthor(element, lines, authors, address);
}

/** What asks for something to be filled in. */
const asking = `form,[${asksAddress}]`;

/** Whether items without a link of their own are among the lines: a list of the piece. */
function isOwnList(lines: readonly Line[], away: readonly unknown[]): boolean {
  const items = lines.map((line) => line.block.closest('li,td,dd'));
  const led = new Set(items.filter((item, index) => item !== null && away[index] !== null));
  return new Set(items.filter((item) => item !== null && !led.has(item))).size >= ownItems && led.size === 0;
}

/** A picture and words in one link to another site; under a picture of the piece such a link says whose it is. */
function isAdvert(element: Element, address: string): boolean {
  return [...element.querySelectorAll('a[href] img')].some((image) => {
    const link = image.closest('a');
    return link !== null && link.closest('figure') === null && link.textContent.trim() !== '' && awayOf(link, address) === 'elsewhere';
  });
}

function presentsAuthor(element: Element, lines: readonly Line[], authors: readonly string[], address: string): boolean {
  if (!lines.some((line) => authors.includes(line.text))) return false;
  return [...element.querySelectorAll('a[href]')].some((link) => linkTo(link, address) === 'author');
}

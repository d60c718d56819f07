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
/** A box on the author has so many lines under the name: who it is, where to write, all pieces. */
const mostUnderName = 3;
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

/** Where boxes are looked for, in places of the tree's lines. */
interface Reach {
  /** Lines from here on show none. */
  until: number;
  /** From here on begins none that is asked for, though one that begins before may reach further. */
  begin: number;
}

/**
 * The boxes set between head and end, each the widest element that holds no text of the piece, and little of anything, and that shows what it is: it leads
 * to other pieces or pages line by line (cards, calls), sends the page on, asks for something (a field), is an advert, presents the author, or says so in
 * the words of the publisher's furniture. Neither class names nor headings are needed for it.
 */
export function findBoxes(
  tree: ZoneTree,
  evidence: BoxEvidence,
  reach: Reach = { until: tree.lines.length, begin: tree.lines.length },
): Element[] {
  const zone = zoneOf(tree.lines, evidence, reach.until);
  const asked = new Map<Element, boolean>();
  const boxes = new Set<Element>();
  for (const witness of witnesses(tree, zone, reach)) {
    let widest: Element | null = null;
    let isFirst = true;
    for (let element: Element | null = witness; element !== null; element = element.parentElement) {
      const range = tree.rangeOf(element);
      // A field or a picture stands in elements without a line of their own.
      if (range === undefined && widest === null && element !== tree.root) continue;
      if (range === undefined || (isFirst && range.first >= reach.begin)) break;
      if (tree.hasText(range.first, range.last) && !isUnderName(element, range, zone)) break;
      isFirst = false;
      let is = asked.get(element);
      if (is === undefined) {
        is = isBox(element, range, zone);
        asked.set(element, is);
      }
      if (is) widest = element;
    }
    if (widest !== null) boxes.add(widest);
  }
  return [...boxes];
}

/** The lines among which boxes are looked for, and what is asked of each of them several times. */
interface Zone {
  lines: readonly Line[];
  evidence: BoxEvidence;
  /** Characters of all lines. */
  total: number;
  /** Where a line leads that is nothing but links. */
  away(index: number): Away | null;
  /** The item of a list or table that a line stands in. */
  item(index: number): Element | null;
}

function zoneOf(lines: readonly Line[], evidence: BoxEvidence, until: number): Zone {
  const ways: (Away | null | undefined)[] = [];
  const items: (Element | null | undefined)[] = [];
  let total = 0;
  for (const line of lines) total += line.text.length;
  return {
    lines,
    evidence,
    total,
    away: (index) => {
      const known = ways[index];
      if (known !== undefined) return known;
      const line = index < until ? lines[index] : undefined;
      return (ways[index] = line === undefined || isNoteMark(line) ? null : leadsAway(line, evidence.address));
    },
    item: (index) => {
      const known = items[index];
      return known === undefined ? (items[index] = lines[index]?.block.closest('li,td,dd') ?? null) : known;
    },
  };
}

/** The number of a note, with the way back to where it is called. */
function isNoteMark({ text, pieces }: Line): boolean {
  return !/\p{L}{2}/u.test(text) && pieces.some(({ link }) => /#./u.test(link?.getAttribute('href') ?? ''));
}

/** The elements by which a box shows what it is. Few bodies have any, and what holds none is not looked at. */
function witnesses({ lines, root }: ZoneTree, zone: Zone, { until, begin }: Reach): Element[] {
  const { wordingOf, authors } = zone.evidence;
  const found: Element[] = [];
  for (let index = 0; index < Math.min(until, begin); index++) {
    const line = lines[index];
    if (line === undefined) break;
    const away = zone.away(index);
    if ((away !== null && away !== 'elsewhere') || wordingOf(line) !== null || authors.includes(line.text)) found.push(line.block);
  }
  for (const element of root.querySelectorAll(asking)) found.push(element);
  for (const image of root.querySelectorAll('a img')) found.push(image.parentElement ?? image);
  return found;
}

function isBox(element: Element, { first, last }: { first: number; last: number }, zone: Zone): boolean {
  if (element.closest('blockquote') !== null) return false;
  const { wordingOf, address } = zone.evidence;
  let [text, pieces, leading, longestLine, called] = [0, 0, 0, 0, false];
  for (let index = first; index <= last; index++) {
    const line = zone.lines[index];
    if (line === undefined) break;
    const away = zone.away(index);
    text += line.text.length;
    longestLine = Math.max(longestLine, line.text.length - line.linked);
    if (away === 'piece') pieces++;
    if (away !== null && away !== 'elsewhere' && !(away === 'here' && line.rank > 0)) leading++;
    called ||= wordingOf(line) !== null;
  }
  if (text > Math.max(mostText.box, mostText.card * pieces)) return false;
  const isLed = leading > 0 && last - first + 1 <= leading * linesByLink;
  // Only a row of cards may be longer than a box: a whole piece that holds two links and a field is none.
  if ((pieces < 2 || !isLed) && text > Math.max(alwaysSmall, zone.total * mostShare)) return false;
  if (longestLine > longest.line) return false;
  if (element.matches(asking) || element.querySelector(asking) !== null) return true;
  if (((called && longestLine < longest.beside) || isLed) && !isOwnList(first, last, zone)) return true;
  return isAdvert(element, address) || presentsAuthor(element, zone.lines.slice(first, last + 1), zone.evidence);
}

/** What asks for something to be filled in. */
const asking = `form,[${asksAddress}]`;

/** Whether items without a link of their own are among the lines: a list of the piece. */
function isOwnList(first: number, last: number, zone: Zone): boolean {
  const led = new Set<Element>();
  const items = new Set<Element>();
  for (let index = first; index <= last; index++) {
    const item = zone.item(index);
    if (item === null) continue;
    items.add(item);
    if (zone.away(index) !== null) led.add(item);
  }
  return led.size === 0 && items.size >= ownItems;
}

/** A picture and words in one link to another site; under a picture of the piece such a link says whose it is. */
function isAdvert(element: Element, address: string): boolean {
  return [...element.querySelectorAll('a[href] img')].some((image) => {
    const link = image.closest('a');
    return link !== null && link.closest('figure') === null && link.textContent.trim() !== '' && awayOf(link, address) === 'elsewhere';
  });
}

/** In a short piece the box on its author may be set as its text is: one paragraph under the name, with a way to all that the author wrote. */
function isUnderName(element: Element, { first, last }: { first: number; last: number }, { lines, evidence }: Zone): boolean {
  const [name, ...others] = lines.slice(first, last + 1);
  if (name === undefined || !evidence.authors.includes(name.text) || others.length > mostUnderName) return false;
  return presentsAuthor(element, [name], evidence);
}

function presentsAuthor(element: Element, lines: readonly Line[], { authors, address }: BoxEvidence): boolean {
  if (!lines.some((line) => authors.includes(line.text))) return false;
  return [...element.querySelectorAll('a[href]')].some((link) => linkTo(link, address) === 'author');
}

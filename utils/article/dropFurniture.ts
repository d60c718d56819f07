import type { Furniture } from '@/utils/publisher/furniture';
import type { Line } from './readLines';
import { asksAddress } from './copyPage';
import { isSubheading } from './isSubheading';
import { linkTarget } from './readHeaderLine';

/** A box in the body has little text (characters): above that it is a part of the piece that only begins like one. */
const mostBoxText = 700;
/** A line of this length that is not a link, and ends a sentence, is prose. */
const prose = 160;
/** A box may open with a heading of at most this length (characters). */
const mostHeading = 80;
/** A box is less than this share of the body. */
const mostShare = 0.25;
/** … and in a short piece a box of this length (characters) is one all the same. */
const alwaysSmall = 250;
/** Bodies longer than this (characters) are not searched for pull quotes. */
const mostSearched = 300_000;

const inBody: ReadonlySet<Furniture> = new Set([
  'advert', 'newsletter', 'read-also', 'share', 'support', 'author-box', 'reading-time', 'waiting', 'same-author', 'same-section', 'login', 'comment-form', 'tags', 'contents',
]); // prettier-ignore

/** What themes have called their boxes for twenty years: evidence only beside the size of the box. */
const boxName =
  /(?:^|[\s_-])(?:adv?|ads|advert\w*|adsbygoogle|banner|sponsor\w*|promo\w*|newsletter\w*|subscribe\w*|related\w*|sharedaddy|share\w*|social\w*|cookie\w*|paywall)(?:$|[\s_-])/iu;

/** Takes out of a body's lines what is not of the piece: adverts, boxes, asides, pull quotes that say again what the body says. Boxes leave the copy too. */
export function dropFurniture(
  zone: readonly Line[],
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  body: Element,
  address: string,
): Line[] {
  const total = zone.reduce((sum, line) => sum + line.text.length, 0);
  const boxes = new Set<Element>();
  const dropped = new Set<Line>();
  const names = new Map<Element, boolean>();
  for (const [position, line] of zone.entries()) {
    const wording = wordings[line.index] ?? null;
    if (isOfCard(line, zone, address)) dropped.add(line);
    if (wording !== null && inBody.has(wording) && !isOwn(line, lines, wordings)) {
      dropped.add(line);
      const box = boxAround(line, zone, total, body) ?? boxClosedBy(line, zone, total, body);
      if (box !== null) boxes.add(box);
      if (box === null || box === line.block) dropLinksAfter(zone, position, dropped);
    }
    const named = namedBox(line, body, names);
    if (named !== null && !boxes.has(named) && textOf(zone, named) <= total * mostShare) boxes.add(named);
  }
  for (const field of body.querySelectorAll(`[${asksAddress}]`)) {
    const box = boxWithField(field, zone, total, body);
    if (box !== null) boxes.add(box);
  }
  if (boxes.size > 0) for (const line of zone) if ([...boxes].some((box) => box.contains(line.block))) dropped.add(line);
  for (const line of repeated(
    zone.filter((one) => !dropped.has(one)),
    total,
  )) {
    dropped.add(line);
    const quote = line.block.closest('blockquote,aside,figure,q');
    if (quote !== null && zone.every((other) => !quote.contains(other.block) || dropped.has(other) || other.text.length < 60))
      boxes.add(quote);
  }
  const kept = zone.filter((line) => !dropped.has(line) && ![...boxes].some((box) => box.contains(line.block)));
  for (const box of boxes) box.remove();
  return kept;
}

/** The box that a line opens: the widest element in which it comes first, all is short or linked, and little of the body stands. */
function boxAround(line: Line, zone: readonly Line[], total: number, body: Element): Element | null {
  let box: Element | null = null;
  for (let above: Element | null = line.block; above !== null && above !== body; above = above.parentElement) {
    const element = above;
    const inside = zone.filter((other) => element.contains(other.block));
    const text = inside.reduce((sum, other) => sum + other.text.length, 0);
    const isForm = element.querySelector('form') !== null || element.localName === 'form' || element.localName === 'aside';
    if (text > Math.min(mostBoxText, Math.max(alwaysSmall, total * mostShare)) || (!opensBox(inside, line) && !isForm)) break;
    if (inside.some((other) => other !== line && isProse(other)) && !isForm) break;
    box = element;
  }
  return box;
}

/** Whether words that sound like furniture are the piece's: those of a subheading, or of an item in a list of the piece. */
function isOwn(line: Line, lines: readonly Line[], wordings: readonly (Furniture | null)[]): boolean {
  if (isSubheading(lines, wordings, line.index)) return true;
  const list = line.linked === 0 ? line.block.closest('li,td,th')?.parentElement : null;
  return (
    list !== null &&
    list !== undefined &&
    lines.filter((one) => list.contains(one.block) && one.linked === 0 && wordings[one.index] === null).length >= mostOwnItems
  );
}

/** With this many other items a list is the piece's, whatever one of them says. */
const mostOwnItems = 2;

/** A line of a card on another piece, set in the text: one link around several lines. */
function isOfCard(line: Line, zone: readonly Line[], address: string): boolean {
  const link = line.pieces[0]?.link ?? null;
  if (link === null || line.linked < line.text.length * 0.9) return false;
  if (!zone.some((other) => other !== line && other.pieces[0]?.link === link)) return false;
  const target = linkTarget(link, address);
  return target?.shape === 'piece' && target.address !== address;
}

/** A call that closes with its button: the widest element that ends with the linked line, and holds but a short text before it. */
function boxClosedBy(line: Line, zone: readonly Line[], total: number, body: Element): Element | null {
  if (line.linked < line.text.length * 0.9) return null;
  let box: Element | null = null;
  for (let above: Element | null = line.block; above !== null && above !== body; above = above.parentElement) {
    const element = above;
    const inside = zone.filter((other) => element.contains(other.block));
    const text = inside.reduce((sum, other) => sum + other.text.length, 0);
    if (inside.at(-1) !== line || inside.length > 3 || text > Math.min(alwaysSmall, total / 2)) break;
    box = element;
  }
  return box;
}

/** The call around what held a field for an e-mail address: the widest element that has no prose, and little of the body; null where it has nothing of it. */
function boxWithField(field: Element, zone: readonly Line[], total: number, body: Element): Element | null {
  let box: Element | null = null;
  for (let above: Element | null = field; above !== null && above !== body; above = above.parentElement) {
    const element = above;
    const inside = zone.filter((other) => element.contains(other.block));
    const text = inside.reduce((sum, other) => sum + other.text.length, 0);
    if (text > Math.min(alwaysSmall, total * mostShare) || inside.some(isProse)) break;
    if (inside.length > 0) box = element;
  }
  return box;
}

/** Whether a line stands first in a box, or second under the box's own short heading. */
function opensBox(inside: readonly Line[], line: Line): boolean {
  const [first, second] = inside;
  return first === line || (second === line && first !== undefined && first.rank > 0 && first.text.length <= mostHeading);
}

function isProse(line: Line): boolean {
  return line.text.length >= prose && line.linked < line.text.length * 0.5;
}

/** Where a box has no element of its own, its links follow its heading one by one. */
function dropLinksAfter(zone: readonly Line[], position: number, dropped: Set<Line>): void {
  for (const line of zone.slice(position + 1, position + 6)) {
    if (line.linked < line.text.length * 0.8) return;
    dropped.add(line);
  }
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
  return boxName.test(name) && element.localName !== 'p' && element.textContent.length <= mostBoxText * 2;
}

function textOf(zone: readonly Line[], element: Element): number {
  return zone.reduce((sum, line) => sum + (element.contains(line.block) ? line.text.length : 0), 0);
}

/** Lines that say word for word what a longer line of the body says, set as a quotation or by themselves. */
function repeated(zone: readonly Line[], total: number): Line[] {
  if (total > mostSearched || !maySayTwice(zone)) return [];
  const folded = zone.map((line) => lettersOf(line.text));
  const whole = folded.join('\n');
  return zone.filter((line, index) => {
    const text = folded[index] ?? '';
    if (text.length < 30 || line.text.length > 500 || line.block.closest('li,td,th,dd') !== null) return false;
    const first = whole.indexOf(text);
    const again = whole.indexOf(text, first + 1);
    if (again < 0) return false;
    const quoted = line.block.closest('blockquote,aside,figure,q') !== null;
    const inLonger = folded.some((other, place) => place !== index && other.length > text.length && other.includes(text));
    const sameElsewhere = folded.some(
      (other, place) => place !== index && other === text && zone[place]?.block.closest('blockquote,aside,figure') === null,
    );
    return inLonger ? quoted || line.rank === 0 : quoted && sameElsewhere;
  });
}

/**
 * Whether some short line may be said twice: its longest stretch of bare words is. Folding all of a text is slow, and few pieces repeat
 * themselves.
 */
function maySayTwice(zone: readonly Line[]): boolean {
  const whole = zone.map((line) => line.text.toLowerCase()).join('\n');
  return zone.some(({ text }) => {
    if (text.length < 30 || text.length > 500) return false;
    const [longest = ''] = text
      .toLowerCase()
      .split(/[^\p{L}\p{N} ]+/u)
      .toSorted((one, other) => other.length - one.length);
    return whole.indexOf(longest.trim(), whole.indexOf(longest.trim()) + 1) >= 0;
  });
}

/** A pull quote differs in quotation marks and capitals at most. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

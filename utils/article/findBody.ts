import { Readability } from '@mozilla/readability';
import { commonElement } from './commonElement';
import type { Line } from './readLines';
import { readLines } from './readLines';

/**
 * The element that Readability takes for the body of what the lines say, in a page that shows nothing else; null when it finds none. The
 * elements they stand in are copied, never touched.
 */
export function readableElement(page: Document, lines: readonly Line[]): Element | null {
  const common = commonElement(lines.map((line) => line.block));
  if (common === null) return null;
  const own = page.implementation.createHTMLDocument('');
  const shown = new Set<Node>();
  for (const line of lines) {
    for (const { node } of line.pieces)
      for (let kept: Node | null = node; kept !== null && kept !== common && !shown.has(kept); kept = kept.parentNode) shown.add(kept);
  }
  // Nothing but the lines in it: the browser copies faster than we do.
  const isAll =
    common.textContent.length <=
    lines.reduce((sum, line) => sum + line.pieces.reduce((length, { node }) => length + node.length, 0), 0) * allBlanks;
  own.body.append(isAll && common.localName !== 'body' ? own.importNode(common, true) : copyOf(common, shown, own));
  return new Readability<Element>(own, { disableJSONLD: true, serializer: (node) => node as Element }).parse()?.content ?? null;
}

/** Blanks between blocks make a text a little longer than its lines. */
const allBlanks = 1.02;

function copyOf(element: Element, shown: ReadonlySet<Node>, own: Document): Element {
  const copy = own.importNode(element.localName === 'body' ? own.createElement('div') : element, false);
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1 && (child as Element).localName === 'br') copy.append(own.createElement('br'));
    else if (shown.has(child)) copy.append(child.nodeType === 1 ? copyOf(child as Element, shown, own) : own.importNode(child));
  }
  return copy;
}

/** A line outside the body's container that is prose (characters, share of links): a lede before it, a last paragraph after it. */
const prose = { length: 80, linked: 0.4 };

/** Less than this share of what stands between head and end, and Readability has missed the body. */
const leastShare = 0.4;

/** Which of the lines between head and end are the body's, and the element that holds the most of them. */
export interface Body {
  container: Element;
  lines: Line[];
}

/**
 * Readability says which element holds the body; all of it between head and end is kept, since subheads, lists and captions are what it
 * loses, and so is prose before and after it. Where it missed most of the text, or none was found, the text itself says it.
 */
export function findBody(zone: readonly Line[], readable: Element | null): Body | null {
  const found = new Set(readable === null ? [] : linesIn(readable, zone).map((line) => line.text));
  const agreed = zone.filter((line) => found.has(line.text) && line.text.length > 25);
  const whole = lengthOf(zone.filter((line) => line.linked < line.text.length * 0.5));
  const trustedLines = lengthOf(agreed) >= whole * leastShare ? agreed : zone.filter((line) => line.linked < line.text.length * 0.5);
  const trusted = new Set(trustedLines);
  const likes = new Set(trustedLines.map(signatureOf));
  const container = commonElement(
    zone.filter((line) => trusted.has(line) || (isProse(line) && likes.has(signatureOf(line)))).map((line) => line.block),
  );
  if (container === null) return null;
  const kept = zone.filter((line) => container.contains(line.block) || found.has(line.text) || isProse(line));
  return { container, lines: kept };
}

/** The lines of an element of the page itself, or of one that Readability copied. */
function linesIn(element: Element, zone: readonly Line[]): readonly Line[] {
  const own = zone.filter((line) => element.contains(line.block));
  return own.length > 0 ? own : readLines(element);
}

/** How a line is set: parts of a body that a page builder has torn apart are still set alike. */
function signatureOf({ block }: Line): string {
  return [block, block.parentElement].map((element) => `${element?.localName ?? ''}.${element?.getAttribute('class') ?? ''}`).join(' ');
}

function isProse(line: Line): boolean {
  return (
    line.text.length >= prose.length &&
    line.linked < line.text.length * prose.linked &&
    line.block.closest('aside,nav,footer,header,[role=complementary]') === null
  );
}

/**
 * The element that holds all prose, where it needs no finding: hardly a link in the lines, and all prose set alike in one element. That is what a piece is
 * between a signed head and a known end, and Readability, which takes a quarter of the time, could only agree. Null anywhere else.
 */
export function plainBody(zone: readonly Line[]): Element | null {
  const texts = zone.filter((line) => line.text.length >= prose.length && line.block.closest(withinText) === null);
  const parents = new Set(texts.map((line) => line.block.parentElement));
  const blocks = new Set(texts.map((line) => line.block));
  const linked = zone.reduce((sum, line) => sum + line.linked, 0);
  const isPlain = (parents.size === 1 || blocks.size === 1) && linked < lengthOf(zone) * mostLinked;
  return isPlain ? commonElement([...(blocks.size === 1 ? blocks : parents)].filter((element) => element !== null)) : null;
}

/** What a text holds beside its paragraphs. */
const withinText = 'blockquote,li,dd,figure,table,details';

/** A piece has links, but its text is not made of them. */
const mostLinked = 0.1;

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

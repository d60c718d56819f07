import type { Furniture } from '@/utils/publisher/furniture';
import { isHeadingOfAny } from '@/utils/publisher/pageWording';
import { commonElement } from './commonElement';
import { findBoxes } from './findBoxes';
import type { Line } from './readLines';
import { sharesClass } from './sharesClass';
import { zoneTree, type ZoneTree } from './zoneTree';

/** What comes after a piece: in a page whose lines all stand in one element, what follows the first of them is no box in the text. */
const closing: ReadonlySet<Furniture> = new Set(['same-section', 'same-author', 'explore', 'comments', 'comment-form', 'tags']);

/** The lines of a page after which its text may stand, and what is known of them. */
interface AfterTitle {
  lines: readonly Line[];
  wordings: readonly (Furniture | null)[];
  /** The element that the title stands in. */
  title: Element;
  root: Element;
  address: string;
}

/** What holds text whatever a theme calls it. */
const textual = 'p,ul,ol,dl,table,blockquote,pre,h2,h3,h4,h5,h6';
/** A list or a table may follow the last paragraph, in so many lines. */
const linesBelow = 40;
/** After a box at least this much text follows in its column (characters). */
const leastAfter = 40;

/**
 * The lines of boxes that are set in the text: prose set alike stands before and after them, in one element without the title, or paragraphs, lists
 * and tables do among which the box stands. Cards there have bylines and
 * days, and headings that close a piece elsewhere (“Articoli correlati”): neither signs, dates nor ends this one.
 */
export function boxesInText({ lines, wordings, title, root, address }: AfterTitle): Set<Line> {
  const tree = zoneTree(lines, root);
  const wordingOf = (line: Line): Furniture | null => wordings[line.index] ?? null;
  const closed = lines.findIndex((line) => closing.has(wordingOf(line) ?? 'waiting'));
  // Far below the last paragraph no box is in the text any more.
  const last = tree.textBefore(lines.length)?.line;
  const lastText = last === undefined ? lines.length : lines.indexOf(last);
  const until = lastText + linesBelow;
  // After what closes the piece a box is in the text only where text follows it.
  const begin = closed < 0 ? lines.length : Math.max(closed, lastText) + 1;
  const inText = new Set<Line>();
  for (const box of findBoxes(tree, { wordingOf, authors: [], address }, { until, begin })) {
    const range = tree.rangeOf(box);
    if (range === undefined) continue;
    const isOpen = closed < 0 || range.first < closed;
    // “Articoli correlati” with its links is a box all the same, if the piece goes on before something else closes it.
    const opens = range.first === closed && range.last > closed && isHeadingOfAny(lines[closed]?.text ?? '');
    const next = lines.findIndex((line, index) => index > range.last && closing.has(wordingOf(line) ?? 'waiting'));
    const isFoot = lines.slice(range.first, range.last + 1).every((line) => wordingOf(line) === 'footer');
    const isAmong = (isOpen || opens) && !isFoot && standsAmongBlocks(box, tree, next < 0 ? lines.length : next);
    if (!standsInProse(range, tree, title, isOpen) && !isAmong) continue;
    for (const line of lines.slice(range.first, range.last + 1)) inText.add(line);
    // A box has one heading: a second above it is of the text.
    const [heading, first] = lines.slice(Math.max(0, range.first - 1), range.first + 1);
    const isHeaded = first !== undefined && first.linked === 0 && wordingOf(first) !== null;
    if (range.first > 0 && heading !== undefined && wordingOf(heading) !== null && !isHeaded) inText.add(heading);
  }
  return inText;
}

function standsInProse(range: { first: number; last: number }, tree: ZoneTree, title: Element, isOpen: boolean): boolean {
  const [before, after] = [tree.textBefore(range.first), tree.textAfter(range.last)];
  if (before === null || after === null || before.setting !== after.setting) return false;
  const column = commonElement([before.line.block, after.line.block]);
  return column?.contains(title) === false || (isOpen && before.line.block.parentElement === after.line.block.parentElement);
}

/** For texts of short lines, lists and tables, where no prose tells. What begins at `end` or later is not of the piece. */
function standsAmongBlocks(box: Element, tree: ZoneTree, end: number): boolean {
  const textIn = (element: Element): number => {
    const range = tree.rangeOf(element);
    if (range === undefined || range.first >= end) return 0;
    const lines = tree.lines
      .slice(range.first, Math.min(range.last + 1, end))
      .filter(({ block }) => element.contains(block.closest(textual)));
    return lines.reduce((sum, line) => sum + line.text.length - line.linked, 0);
  };
  let before = box.previousElementSibling;
  while (before !== null && textIn(before) === 0) before = before.previousElementSibling;
  let after = 0;
  for (let element = box.nextElementSibling; element !== null && before !== null; element = element.nextElementSibling)
    if (element.matches(textual) || isAlike(element, before)) after += textIn(element);
  return after >= leastAfter;
}

/** Whether two boxes of an editor are of one kind: a builder gives each block one. */
function isAlike(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.className !== '' && sharesClass(one, other);
}

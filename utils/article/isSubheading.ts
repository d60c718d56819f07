import type { Furniture } from '@/utils/publisher/furniture';
import { commonElement } from './commonElement';
import { isSetAlike } from './isSetAlike';
import { isThread } from './isThread';
import type { Line } from './readLines';

/** A paragraph is at least this long (characters). */
const leastProse = 80;
/** A box between a heading and its text has few lines. */
const mostBoxLines = 4;

/**
 * Whether a heading whose words are those of furniture (“Commenti”, “Condividi, commenta, iscriviti”) is one of the piece's own: it stands
 * among the piece's paragraphs in one element with them, and text follows.
 */
export function isSubheading(lines: readonly Line[], wordings: readonly (Furniture | null)[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (line === undefined || before === undefined) return false;
  const isComments = wordings[index] === 'comments';
  if (line.rank < 2 && !(isComments && isSetAsHeading(line))) return false;
  if (partsProse(lines, wordings, line)) return !isThread(lines, wordings, index);
  const own = line.block.parentElement;
  // Some editors put each block in a box of its own.
  const isBoxed = own !== null && isAlone(lines, line);
  const parent = isBoxed ? own.parentElement : own;
  if (parent === null) return false;
  const isAmong = (one: Line): boolean =>
    one.block.parentElement === parent || (isBoxed && one.block.parentElement?.parentElement === parent && isAlone(lines, one));
  const isCalled = (one: Line): boolean => (wordings[one.index] ?? null) !== null;
  // A box may stand between a heading and its text.
  const next = lines[index + 1];
  const after =
    isComments && next !== undefined && isCalled(next)
      ? lines.slice(index + 2, index + 2 + mostBoxLines).find((one) => !isCalled(one) && isAmong(one) && one.text.length >= leastProse)
      : next;
  if (after === undefined || isCalled(after) || after.linked >= after.text.length / 2 || wordings[index] === 'advert') return false;
  return (
    parent.contains(before.block) &&
    parent.contains(after.block) &&
    lines.filter((one) => one.text.length >= leastProse && isAmong(one)).length > 2 &&
    !isThread(lines, wordings, index)
  );
}

/** Whether nothing else is said in the element that holds a line's block. */
function isAlone(lines: readonly Line[], line: Line): boolean {
  const holder = line.block.parentElement;
  return holder !== null && lines.every((one) => one === line || !holder.contains(one.block));
}

/** So many lines before a heading, and so many after it, are looked at for prose: a list may stand before, a pull quote after. */
const near = { before: 16, after: 5, box: 14 };
/** What stands unlinked between a heading and its text, and is as long as this (characters), is no name and no day. */
const leastBetween = 40;
/** Elements that each hold several paragraphs are one text only if there are this many of them: an article and its comments are two. */
const leastModules = 3;
/** Boxes that may stand right under a heading of the piece, with a label of their own. */
const labelled: ReadonlySet<Furniture> = new Set(['advert', 'read-also', 'newsletter', 'support']);

/**
 * Whether prose set alike stands before and after a heading, with no more under it than an advert, a box with a label of its own or a pull quote: a list of
 * other pieces has links there. How deep in boxes of an editor each of them stands does not matter.
 */
function partsProse(lines: readonly Line[], wordings: readonly (Furniture | null)[], line: Line): boolean {
  if (line.rank < 2 || line.linked > 0) return false;
  const isProse = (one: Line): boolean =>
    one.text.length >= leastProse && one.linked < one.text.length / 2 && (wordings[one.index] ?? null) === null;
  const isBetween = (one: Line): boolean =>
    wordings[one.index] === 'advert' || ((wordings[one.index] ?? null) === null && one.linked === 0 && one.text.length >= leastBetween);
  const before = lines.slice(Math.max(0, line.index - near.before), line.index).filter(isProse);
  const below = lines.slice(line.index + 1, line.index + 1 + near.box);
  const [label] = below;
  const isLabelled = label !== undefined && labelled.has(wordings[label.index] ?? 'waiting') && label.linked < label.text.length * 0.9;
  const from = Math.max(0, isLabelled ? below.findIndex(isProse) : 0);
  const rest = below.slice(from, from + near.after);
  const end = rest.findIndex((one) => !isProse(one) && !isBetween(one));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .filter(isProse)
    .some((next) => {
      const under = commonElement([line.block, next.block]);
      if (under === null || under.localName === 'body' || !standsAloneIn(under, line, lines)) return false;
      return before.some((one) => {
        const holder = commonElement([one.block, next.block]);
        if (holder === null || holder.localName === 'body' || !isSetAlike(one.block, next.block, holder)) return false;
        const alike = lines.filter(
          (other) => isProse(other) && holder.contains(other.block) && isSetAlike(other.block, next.block, holder),
        );
        const modules = new Set(alike.map((other) => childOf(holder, other.block)));
        return modules.size === alike.length || modules.size >= leastModules;
      });
    });
}

/** The child of an element that holds another. */
function childOf(holder: Element, inner: Element): Element {
  let child = inner;
  while (child.parentElement !== null && child.parentElement !== holder) child = child.parentElement;
  return child;
}

/** Whether nothing else stands in the child of an element that holds a heading. */
function standsAloneIn(holder: Element, line: Line, lines: readonly Line[]): boolean {
  const box = childOf(holder, line.block);
  return lines.every((one) => one === line || !box.contains(one.block));
}

/** A paragraph all in bold: what a heading is where an editor has none. */
function isSetAsHeading({ block, pieces }: Line): boolean {
  return block.localName === 'p' && pieces.every(({ node }) => (node.parentElement?.closest('b,strong') ?? null) !== null);
}

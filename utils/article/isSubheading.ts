import type { Furniture } from '@/utils/publisher/furniture';
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
const near = { before: 16, after: 5 };
/** What stands unlinked between a heading and its text, and is as long as this (characters), is no name and no day. */
const leastBetween = 40;

/** Whether prose set alike, in one column, stands before and after a heading, with no more under it than an advert or a pull quote: a list of other pieces has links there. */
function partsProse(lines: readonly Line[], wordings: readonly (Furniture | null)[], line: Line): boolean {
  if (line.rank < 2 || line.linked > 0) return false;
  const isProse = (one: Line): boolean =>
    one.text.length >= leastProse && one.linked < one.text.length / 2 && (wordings[one.index] ?? null) === null;
  const isBetween = (one: Line): boolean =>
    wordings[one.index] === 'advert' || ((wordings[one.index] ?? null) === null && one.linked === 0 && one.text.length >= leastBetween);
  const before = lines.slice(Math.max(0, line.index - near.before), line.index).filter(isProse);
  const rest = lines.slice(line.index + 1, line.index + 1 + near.after);
  const end = rest.findIndex((one) => !isProse(one) && !isBetween(one));
  const after = rest.slice(0, end < 0 ? rest.length : end).filter(isProse);
  return [1, 2].some((level) =>
    after.some((next) => {
      const holder = holderOf(lines, next, level);
      return (
        holder !== null &&
        standsAloneIn(holder, line, lines) &&
        before.some((one) => holderOf(lines, one, level) === holder && signatureOf(one.block, level) === signatureOf(next.block, level))
      );
    }),
  );
}

/** Whether a heading stands in an element itself, or in boxes there that hold nothing else. */
function standsAloneIn(holder: Element, line: Line, lines: readonly Line[]): boolean {
  let box = line.block;
  while (box.parentElement !== null && box.parentElement !== holder) box = box.parentElement;
  return box.parentElement === holder && lines.every((one) => one === line || !box.contains(one.block));
}

/** The element that a paragraph stands in, or, at the second level, that its box stands in where it has one of its own. */
function holderOf(lines: readonly Line[], line: Line, level: number): Element | null {
  const own = line.block.parentElement;
  const holder = level === 1 ? own : isAlone(lines, line) ? (own?.parentElement ?? null) : null;
  return holder?.localName === 'body' ? null : holder;
}

function signatureOf(block: Element, level: number): string {
  return (level === 1 ? [block] : [block, block.parentElement])
    .map((element) => `${element?.localName ?? ''}.${element?.getAttribute('class') ?? ''}`)
    .join(' ');
}

/** A paragraph all in bold: what a heading is where an editor has none. */
function isSetAsHeading({ block, pieces }: Line): boolean {
  return block.localName === 'p' && pieces.every(({ node }) => (node.parentElement?.closest('b,strong') ?? null) !== null);
}

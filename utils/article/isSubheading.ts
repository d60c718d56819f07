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

/** A paragraph all in bold: what a heading is where an editor has none. */
function isSetAsHeading({ block, pieces }: Line): boolean {
  return block.localName === 'p' && pieces.every(({ node }) => (node.parentElement?.closest('b,strong') ?? null) !== null);
}

import type { Furniture } from '@/utils/publisher/furniture';
import { isThread } from './isThread';
import type { Line } from './readLines';

/** A paragraph is at least this long (characters). */
const leastProse = 80;

/**
 * Whether a heading whose words are those of furniture (“Commenti”, “Condividi, commenta, iscriviti”) is one of the piece's own: it stands
 * among the piece's paragraphs in one element with them, and text follows.
 */
export function isSubheading(lines: readonly Line[], wordings: readonly (Furniture | null)[], index: number): boolean {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || line.rank < 2 || before === undefined || after === undefined) return false;
  const parent = line.block.parentElement;
  const isText = after.linked < after.text.length / 2 && (wordings[after.index] ?? null) === null && wordings[index] !== 'advert';
  const among = parent !== null && parent.contains(before.block) && parent.contains(after.block);
  return (
    isText &&
    among &&
    lines.filter((one) => one.block.parentElement === parent && one.text.length >= leastProse).length > 2 &&
    !isThread(lines, wordings, index)
  );
}

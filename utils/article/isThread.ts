import type { Furniture } from '@/utils/publisher/furniture';
import type { Line } from './readLines';

/** Whether a heading of comments is followed by comments: by a form, an answer link, or “ha detto”. A head that counts them is followed by its piece. */
export function isThread(lines: readonly Line[], wordings: readonly (Furniture | null)[], index: number): boolean {
  if (wordings[index] !== 'comments') return false;
  const after = lines.slice(index + 1, index + 7);
  return after.some(
    (line) =>
      (wordings[line.index] === 'comment-form' && line.index <= index + 3) ||
      /^(?:rispondi|reply)$|\bha (?:detto|scritto):?$/iu.test(line.text) ||
      // A piece may be parted by days, and a caption tell a time.
      (line.rank === 0 &&
        line.block.closest('figure,figcaption') === null &&
        line.index <= index + 2 &&
        line.text.length <= 80 &&
        /(?<![\d.,])(?:\d{1,2}[:.]\d{2}|(?:19|20)\d{2})(?![\d.,]*\d)/u.test(line.text)),
  );
}

const letterBefore = /[\p{L}\p{N}\p{M}]+$/u;
const letterAfter = /^[\p{L}\p{N}\p{M}]+/u;
/** No word is longer; more than this need not be looked at. In UTF-16 units. */
const longestWord = 64;

/**
 * A passage widened to the whole words in which it begins and ends, in offsets of the text; “l’acqua” is two words. A passage that begins and ends beside a
 * word stays as it is.
 */
export function wholeWords(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const from = letterAfter.test(text.slice(start, end))
    ? (letterBefore.exec(text.slice(Math.max(0, start - longestWord), start))?.[0] ?? '')
    : '';
  const to = letterBefore.test(text.slice(start, end)) ? (letterAfter.exec(text.slice(end, end + longestWord))?.[0] ?? '') : '';
  return { start: start - from.length, end: end + to.length };
}

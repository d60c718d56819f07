import type { PassageSelector } from './highlight';
import { readWords, type TextWords } from './readWords';

/** The words that are looked for: context before, quotation, context after, in one row; the quotation is words `from` to `to`. */
export interface SoughtWords extends TextWords {
  text: string;
  from: number;
  to: number;
  /** UTF-16 offsets of the quotation in `text`. */
  start: number;
  end: number;
}

/** The words of a selector. Context may begin and end in the middle of a word: such a half is left out. */
export function soughtWords({ before, quotation, after, start: stood, textLength, end: ended }: PassageSelector): SoughtWords {
  const text = before + quotation + after;
  const start = before.length;
  const end = start + quotation.length;
  const all = readWords(text);
  const cutFirst = stood > before.length && all.starts[0] === 0 && (all.ends[0] ?? 0) < start ? 1 : 0;
  const cutLast =
    ended + after.length < textLength && all.ends[all.count - 1] === text.length && (all.starts[all.count - 1] ?? 0) > end ? 1 : 0;
  const [first, last] = [cutFirst, Math.max(cutFirst, all.count - cutLast)];
  const starts = all.starts.subarray(first, last);
  const ends = all.ends.subarray(first, last);
  let from = 0;
  while (from < starts.length && (ends[from] ?? 0) <= start) from++;
  let to = from;
  while (to < starts.length && (starts[to] ?? 0) < end) to++;
  return { text, start, end, from, to, count: starts.length, starts, ends, keys: all.keys.subarray(first, last) };
}

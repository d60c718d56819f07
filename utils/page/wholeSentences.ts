import { splitSentences } from '@/utils/text/splitSentences';

/**
 * A passage widened to the sentences in which it begins and ends, in offsets of the text. One that is whole sentences already takes the next one of its
 * paragraph along, so that the same key goes on.
 */
export function wholeSentences(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const from = text.lastIndexOf('\n\n', start - 1) + 1;
  const paragraphEnd = text.indexOf('\n\n', end);
  const to = paragraphEnd < 0 ? text.length : paragraphEnd;
  const sentences = splitSentences(text.slice(from, to)).map((sentence) => ({ start: sentence.start + from, end: sentence.end + from }));
  const first = sentences.find((sentence) => sentence.end > start);
  const last = sentences.findLast((sentence) => sentence.start < end);
  if (!first || !last) return { start, end };
  const whole = { start: Math.min(start, first.start), end: Math.max(end, last.end) };
  const isWhole = whole.start === start && whole.end === end;
  const next = isWhole ? sentences.find((sentence) => sentence.start >= end) : undefined;
  return next ? { start, end: next.end } : whole;
}

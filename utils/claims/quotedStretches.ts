import type { Span } from '@/utils/text/span';

const pairs: Record<string, string> = { '«': '»', '“': '”', '"': '"', '„': '“' };
/** Shorter quotations are a title, a nickname or words held at arm's length: they say nothing of who speaks. */
const shortest = 30;
/** A mark that is not closed within this many characters was a slip. */
const longest = 3000;

/** The quotations between two offsets of a text, marks included; only those long enough to be somebody's statement. */
export function quotedStretches(text: string, start: number, end: number): Span[] {
  const stretches: Span[] = [];
  for (let at = start; at < end; at += 1) {
    const closing = pairs[text.charAt(at)];
    if (closing === undefined) continue;
    const limit = Math.min(end, at + longest);
    let close = at + 1;
    while (close < limit && text.charAt(close) !== closing) close += 1;
    if (close >= limit) continue;
    if (close - at > shortest) stretches.push({ start: at, end: close + 1 });
    at = close;
  }
  return stretches;
}

/** Share of a span that lies in quotations, 0 to 1. */
export function quotedShare(stretches: readonly Span[], span: Span): number {
  let covered = 0;
  for (const stretch of stretches) covered += Math.max(0, Math.min(stretch.end, span.end) - Math.max(stretch.start, span.start));
  return span.end > span.start ? covered / (span.end - span.start) : 0;
}

import type { Span } from '@/utils/text/span';

const pairs: Record<string, string> = { '«': '»', '“': '”', '"': '"', '„': '“' };
/** Shorter quotations are a title, a nickname or words held at arm's length: they say nothing of who speaks. */
const shortest = 30;
/** A mark that is not closed within this many characters was a slip. */
const longest = 3000;

/** The quotations between two offsets of a text, marks included; only those long enough to be somebody's statement. */
export function quotedStretches(text: string, start: number, end: number): Span[] {
  const stretches: Span[] = [];
  // Of its own, or of a text of many parts without a mark each would be looked through to the end of the whole.
  const part = text.slice(start, end);
  const opening = /[«“"„]/g;
  for (let found = opening.exec(part); found !== null; found = opening.exec(part)) {
    const at = found.index;
    const close = part.slice(at + 1, at + longest).indexOf(pairs[found[0]] ?? '') + at + 1;
    if (close === at) continue;
    if (close - at > shortest) stretches.push({ start: start + at, end: start + close + 1 });
    opening.lastIndex = close + 1;
  }
  return stretches;
}

/** Share of a span that lies in quotations, 0 to 1. */
export function quotedShare(stretches: readonly Span[], span: Span): number {
  let covered = 0;
  for (const stretch of stretches) covered += Math.max(0, Math.min(stretch.end, span.end) - Math.max(stretch.start, span.start));
  return span.end > span.start ? covered / (span.end - span.start) : 0;
}

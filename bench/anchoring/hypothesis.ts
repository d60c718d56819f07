import search from 'approx-string-match';
import type { Stretch } from '@/tests/support/markedText';
import type { Method } from './method';

/** Units of context kept on each side. */
const contextLength = 32;

/**
 * The published method of the Hypothesis client (BSD-2, src/annotator/anchoring/match-quote.ts), written anew from its description: the position first, if the quotation
 * stands there; else all verbatim places, else approximate ones with at most half of the quotation wrong (256 letters at most); the best by
 * quotation 50, prefix 20, suffix 20, position 2.
 */
export const hypothesis: Method = {
  name: 'Hypothesis',
  remember: (text, { start, end }) => {
    const quotation = text.slice(start, end);
    const prefix = text.slice(Math.max(0, start - contextLength), start);
    const suffix = text.slice(end, end + contextLength);
    return (later) => {
      if (later.startsWith(quotation, start)) return { start, end };
      const score = (match: { start: number; end: number; errors: number }): number => {
        const before = later.slice(Math.max(0, match.start - prefix.length), match.start);
        const after = later.slice(match.end, match.end + suffix.length);
        const quoted = 1 - match.errors / quotation.length;
        const near = 1 - Math.abs(match.start - start) / later.length;
        return 50 * quoted + 20 * (prefix ? likeness(before, prefix) : 1) + 20 * (suffix ? likeness(after, suffix) : 1) + 2 * near;
      };
      let best: (Stretch & { score: number }) | null = null;
      for (const match of matches(later, quotation)) {
        const scored = { start: match.start, end: match.end, score: score(match) };
        if (best === null || scored.score > best.score) best = scored;
      }
      return best;
    };
  },
};

function matches(text: string, quotation: string): { start: number; end: number; errors: number }[] {
  const verbatim = [];
  for (let at = text.indexOf(quotation); at >= 0; at = text.indexOf(quotation, at + 1)) {
    verbatim.push({ start: at, end: at + quotation.length, errors: 0 });
  }
  return verbatim.length > 0 ? verbatim : search(text, quotation, Math.min(256, quotation.length / 2));
}

function likeness(text: string, pattern: string): number {
  if (text === '' || pattern === '') return 0;
  const best = search(text, pattern, pattern.length)[0];
  return best ? 1 - best.errors / pattern.length : 0;
}

import type { Part, PassageSelector } from './highlight';

/**
 * Context kept on each side, in UTF-16 units. Longer tells repeated passages apart and finds an edited one by its surroundings; 10,000 highlights of one
 * sentence stay under 6 MB.
 */
export const contextLength = 160;

/** What is kept of a passage, in UTF-16 offsets of the text of its part; offsets outside the text are drawn into it, and letters are never halved. */
export function describePassage(text: string, { start, end }: { start: number; end: number }, part: Part = 'body'): PassageSelector {
  const from = wholeLetter(text, Math.min(Math.max(start, 0), text.length), -1);
  const to = wholeLetter(text, Math.min(Math.max(end, from), text.length), 1);
  return {
    part,
    quotation: text.slice(from, to),
    before: text.slice(wholeLetter(text, Math.max(from - contextLength, 0), 1), from),
    after: text.slice(to, wholeLetter(text, Math.min(to + contextLength, text.length), -1)),
    start: from,
    end: to,
    textLength: text.length,
  };
}

/** The offset itself, or its neighbour where it would halve a pair of surrogates. */
function wholeLetter(text: string, offset: number, step: 1 | -1): number {
  const halved = /[\uDC00-\uDFFF]/u.test(text.charAt(offset)) && /[\uD800-\uDBFF]/u.test(text.charAt(offset - 1));
  return halved ? offset + step : offset;
}

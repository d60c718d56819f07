import { chanceFrom } from '@/tests/support/markedText';
import { findSentences } from '@/utils/claims/findSentences';
import type { Span } from '@/utils/text/span';
import type { Method } from './baselines';

/** Share of the marked texts (see {@link shortTexts}) whose claim the method puts first: the first span that it chooses lies in it. Throws where a mark is missing. */
export function hitsFirst(method: Method, marked: readonly string[], seed: number): number {
  const hits = marked.filter((one, index) => {
    const { text, claim } = unmark(one);
    const task = {
      source: { title: '', standfirst: null, text },
      sentences: findSentences(text, undefined),
      random: chanceFrom(seed + index),
    };
    const [first] = method.choose(task, 1);
    return first !== undefined && first.start < claim.end && claim.start < first.end;
  });
  return hits.length / Math.max(1, marked.length);
}

/** The text without its marks, and where the claim stands in it. */
export function unmark(marked: string): { text: string; claim: Span } {
  const [before, claim, after, ...more] = marked.split(/[⟦⟧]/);
  if (before === undefined || claim === undefined || after === undefined || more.length > 0)
    throw new Error(`no claim is marked in “${marked}”`);
  return { text: before + claim + after, claim: { start: before.length, end: before.length + claim.length } };
}

import type { ClaimReason } from '../claim';
import type { Sentence } from '../sentence';
import { learnPhrases, phrasesIn } from './phrases';

/** A sign in the words of a sentence. `weight` is added to its score, whose other parts (centrality, title) lie between 0 and 1. */
export interface Cue {
  name: string;
  weight: number;
  /** What the reader is told, and only then can the cue raise the score. */
  reason: ClaimReason;
  /** Says where the author stands: in a short text that is all there is to go by. */
  tellsThesis?: true;
  holds(sentence: Sentence): boolean;
}

/** Whether any of the phrases occurs: folded, parted by `|`, a last `*` for any ending. */
export function says(phrases: string): (sentence: Sentence) => boolean {
  const list = learnPhrases(phrases);
  return (sentence) => phrasesIn(sentence).anywhere.has(list);
}

/** Whether the sentence begins with any of the phrases, written as for {@link says}. */
export function begins(phrases: string): (sentence: Sentence) => boolean {
  const list = learnPhrases(phrases);
  return (sentence) => phrasesIn(sentence).first.has(list);
}

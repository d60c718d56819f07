import type { ClaimKind, ClaimReason } from '../claim';
import type { Sentence } from '../sentence';

/** A sign in the words of a sentence. `weight` is added to its score, whose other parts (centrality, title) lie between 0 and 1. */
export interface Cue {
  name: string;
  weight: number;
  /** What the reader is told, and only then can the cue raise the score. */
  reason: ClaimReason;
  kind?: ClaimKind;
  holds(sentence: Sentence): boolean;
}

/** Whether any of the phrases occurs: folded, parted by `|`, a last `*` for any ending. */
export function says(phrases: string): (sentence: Sentence) => boolean {
  const needles = phrases.split('|').map((phrase) => {
    const trimmed = phrase.trim();
    return trimmed.endsWith('*') ? ` ${trimmed.slice(0, -1)}` : ` ${trimmed} `;
  });
  return ({ folded }) => needles.some((needle) => folded.includes(needle));
}

/** Whether the sentence begins with any of the phrases, written as for {@link says}. */
export function begins(phrases: string): (sentence: Sentence) => boolean {
  const needles = phrases.split('|').map((phrase) => {
    const trimmed = phrase.trim();
    return trimmed.endsWith('*') ? ` ${trimmed.slice(0, -1)}` : ` ${trimmed} `;
  });
  return ({ folded }) => needles.some((needle) => folded.startsWith(needle));
}

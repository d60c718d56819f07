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
  const { byFirstWord, stems } = compile(phrases);
  return ({ folded, words }) =>
    words.some((word) => byFirstWord.get(word.folded)?.some((needle) => folded.includes(needle)) === true) ||
    stems.some((stem) => folded.includes(stem));
}

/** Whether the sentence begins with any of the phrases, written as for {@link says}. */
export function begins(phrases: string): (sentence: Sentence) => boolean {
  const { byFirstWord, stems } = compile(phrases);
  return ({ folded, words }) =>
    byFirstWord.get(words[0]?.folded ?? '')?.some((needle) => folded.startsWith(needle)) === true ||
    stems.some((stem) => folded.startsWith(stem));
}

/** Phrases by their first word, so that a sentence is only searched for those that could be in it; stems (`dovut*`) have no whole word to go by. */
function compile(phrases: string): { byFirstWord: ReadonlyMap<string, string[]>; stems: string[] } {
  const byFirstWord = new Map<string, string[]>();
  const stems: string[] = [];
  for (const phrase of phrases.split('|').map((one) => one.trim())) {
    const open = phrase.endsWith('*');
    const needle = open ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `;
    const [first = '', ...rest] = phrase.split(' ');
    if (open && rest.length === 0) stems.push(needle);
    else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), needle]);
  }
  return { byFirstWord, stems };
}

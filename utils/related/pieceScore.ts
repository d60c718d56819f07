import { type TopicWord } from './topicWords';

/**
 * What a word in a title counts beside one in the text, and how fast more of the same word stops to count. Chosen on halves of articles and graded passages (docs/related.md): a saturation of 1.2 found
 * one half in a hundred less, 5 no more.
 */
const titleWeight = 2;
const saturation = 2;
/** The least length of a text beside the usual one that counts: a text of ten words is no denser for it. */
const shortest = 0.25;
/** Letters of a usual piece: 800 words. */
const usualLetters = 4800;

/** How much a piece says each root: mentions in its title and its text, thinned out by its length in usual ones. In full proportion, where searches use three quarters of it: a question has many words, and each long text some of them. */
export function sumsOf(title: readonly TopicWord[], text: readonly TopicWord[], length: number): Map<string, number> {
  const sums = new Map<string, number>();
  const each = 1 / Math.max(shortest, length);
  for (const { root } of text) sums.set(root, (sums.get(root) ?? 0) + each);
  for (const { root } of title) sums.set(root, (sums.get(root) ?? 0) + titleWeight);
  return sums;
}

/** What so many mentions count, 0 to 1 + {@link saturation}, as in BM25. */
export function saturated(sum: number): number {
  return (sum * (1 + saturation)) / (sum + saturation);
}

/** How much a piece of which title and perhaps some text are known shares with a question, in what the terms are worth. */
export function pieceScore(title: string, text: string, worths: ReadonlyMap<string, number>, find: (text: string) => TopicWord[]): number {
  let score = 0;
  for (const [root, sum] of sumsOf(find(title), find(text), text.length / usualLetters)) score += (worths.get(root) ?? 0) * saturated(sum);
  return score;
}

import { type TopicWord } from './topicWords';

/** What a word in a title counts beside one in the text, and how fast more of the same stops to count. */
const titleWeight = 2;
const saturation = 1.2;
/** Words of a text in which each counts as one; in one of twice as many it counts less, as in BM25. */
const usual = 800;
const thins = 0.75;
/** Letters of an Italian word with its blank. */
const lettersOfWord = 6;

/** How much a piece of which title and perhaps some text are known shares with a question, in what the terms are worth. */
export function cardScore(title: string, text: string, worths: ReadonlyMap<string, number>, find: (text: string) => TopicWord[]): number {
  const sums = new Map<string, number>();
  const each = 1 / (1 - thins + (thins * text.length) / lettersOfWord / usual);
  for (const { root } of find(title)) sums.set(root, (sums.get(root) ?? 0) + titleWeight);
  for (const { root } of find(text)) sums.set(root, (sums.get(root) ?? 0) + each);
  let score = 0;
  for (const [root, sum] of sums) score += ((worths.get(root) ?? 0) * sum * (1 + saturation)) / (sum + saturation);
  return score;
}

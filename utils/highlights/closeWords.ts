import search from 'approx-string-match';

/** Less alike than this, two words are different words: “casa” and “caso” are alike to 0.75, “altrove” and any other to less. */
const leastAlike = 0.6;
/** Pairs of words that are compared in one gap at most; time is that of as many approximate searches. */
const mostPairs = 400;

/** How alike two words are by the letters that an edit would change, from `leastAlike` to 1; 0 for different words. */
export function wordLikeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  const most = Math.floor(longest * (1 - leastAlike));
  if (longest === 0 || Math.abs(one.length - other.length) > most) return 0;
  // The search looks for one word inside the other: signs at the ends hold it to the whole.
  const match = search(`^${other.toLowerCase()}$`, `^${one.toLowerCase()}$`, most)[0];
  return match ? 1 - match.errors / longest : 0;
}

/** What stands for a word in another row: its index there, -1 for nothing, and how alike the two are. */
export interface CloseWord {
  index: number;
  likeness: number;
}

/** Pairs alike words of two short rows in order: the longest common subsequence, each pair counted by its likeness. */
export function pairCloseWords(words: readonly string[], others: readonly string[]): CloseWord[] {
  const pairs: CloseWord[] = words.map(() => ({ index: -1, likeness: 0 }));
  if (words.length === 0 || others.length === 0 || words.length * others.length > mostPairs) return pairs;
  const width = others.length + 1;
  const alike = words.map((word) => others.map((other) => wordLikeness(word, other)));
  const likenessOf = (row: number, column: number): number => alike[row]?.[column] ?? 0;
  // What can be paired from a word of each row on.
  const best = new Float64Array((words.length + 1) * width);
  const bestFrom = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = words.length - 1; row >= 0; row--) {
    for (let column = others.length - 1; column >= 0; column--) {
      const paired = bestFrom(row + 1, column + 1) + likenessOf(row, column);
      best[row * width + column] = Math.max(bestFrom(row + 1, column), bestFrom(row, column + 1), paired);
    }
  }
  let [row, column] = [0, 0];
  while (row < words.length && column < others.length) {
    const likeness = likenessOf(row, column);
    if (likeness > 0 && bestFrom(row, column) === bestFrom(row + 1, column + 1) + likeness) {
      pairs[row] = { index: column, likeness };
      row++;
      column++;
    } else if (bestFrom(row, column) === bestFrom(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}

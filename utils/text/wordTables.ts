/** Rows of words, each with what it means; words of one row are parted by blanks. */
export const table = <Value>(rows: Record<string, Value>): ReadonlyMap<string, Value> => {
  const map = new Map<string, Value>();
  for (const [words, value] of Object.entries(rows)) for (const word of words.split(' ')) map.set(word, value);
  return map;
};

/** A row of words parted by blanks. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

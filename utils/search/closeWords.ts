import { distance } from 'fastest-levenshtein';
import { readLine, visitWords } from './dictionary';

/** How many letters a word of this length may be off: a short word with an error is any other word. */
function mostErrors(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Words that are offered for one that stands nowhere. */
const mostOffered = 6;

/**
 * The words of these dictionaries that a misspelt one was probably meant to be, those in most pieces first: as few letters off as there are any, two neighbours exchanged
 * counted as one. The first letter is taken to be right, as it nearly always is (Pollock and Zamora 1984), which leaves a twentieth of all words to look at.
 */
export function closeWords(dictionaries: readonly string[], word: string): string[] {
  const most = mostErrors(word.length);
  if (most === 0) return [];
  const exchanged = new Set(Array.from({ length: word.length - 1 }, (_, at) => exchange(word, at)));
  const found = new Map<string, { errors: number; pieces: number }>();
  let least = most;
  for (const dictionary of dictionaries) {
    visitWords(dictionary, word.charAt(0), { shortest: word.length - most, longest: word.length + most }, (other, line) => {
      if (Math.abs(other.length - word.length) > least) return;
      const errors = exchanged.has(other) ? 1 : distance(word, other);
      if (errors > least) return;
      least = errors;
      const { pieces } = readLine(dictionary, line).entry;
      found.set(other, { errors, pieces: pieces + (found.get(other)?.pieces ?? 0) });
    });
  }
  return [...found]
    .filter(([, { errors }]) => errors === least)
    .sort(([one, { pieces }], [other, { pieces: ofOther }]) => ofOther - pieces || (one < other ? -1 : 1))
    .slice(0, mostOffered)
    .map(([other]) => other);
}

function exchange(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

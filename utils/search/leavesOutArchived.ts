import { type Query } from './query';

/**
 * Whether a list that answers this query is to leave out what was put away: as long as nobody asks for words or for a state of reading. Who looks for words wants to find
 * them wherever they are.
 */
export function leavesOutArchived({ words, phrases, filters }: Query): boolean {
  return words.length === 0 && phrases.length === 0 && !filters.some(({ name }) => name === 'state');
}

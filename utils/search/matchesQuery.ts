import { queryTerms } from './queryTerms';

/*
 * A scan asks the same query of thousands of pieces: what it folds to is kept for the next piece. Only the last query is remembered, and the answer is
 * the same with or without the memory.
 */
let lastQuery = '';
let lastTerms: readonly string[] = [];

/**
 * Whether all words of the query occur in a {@link searchableText}, each as the beginning of a word, accents, case and elisions folded. What stands between
 * double quotes or guillemets must occur as it is, its last word possibly unfinished. An empty query matches everything.
 */
export function matchesQuery(searchable: string, query: string): boolean {
  if (query !== lastQuery) {
    lastTerms = queryTerms(query);
    lastQuery = query;
  }
  for (const term of lastTerms) if (!searchable.includes(term)) return false;
  return true;
}

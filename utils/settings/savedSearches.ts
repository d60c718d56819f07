import { longestSearch, type SavedSearch } from './settings';

/** Some saved searches and those of others that have a name of their own, as many as there is place for. */
export function withSearches(searches: readonly SavedSearch[], others: readonly SavedSearch[]): SavedSearch[] {
  const names = new Set(searches.map(({ name }) => name));
  return [...searches, ...others.filter(({ name }) => !names.has(name))].slice(0, longestSearch.count);
}

/** The searches with this one at its place: that of one with its name, or of the one that was called `before`, else at the end. A name and a query without anything in them change nothing. */
export function putSearch(searches: readonly SavedSearch[], search: SavedSearch, before = search.name): SavedSearch[] {
  const put = { name: search.name.trim().slice(0, longestSearch.name), query: search.query.trim().slice(0, longestSearch.query) };
  if (put.name === '' || put.query === '') return [...searches];
  const at = searches.findIndex(({ name }) => name === before);
  const placed = at === -1 ? [...searches, put] : searches.with(at, put);
  return placed.filter((one) => one === put || one.name !== put.name).slice(-longestSearch.count);
}

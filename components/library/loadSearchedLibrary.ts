import type { SearchedLibrary } from './searchedLibrary';

let loading: Promise<SearchedLibrary> | undefined;

/** The library with its search, loaded once, after the first paint. */
export function loadSearchedLibrary(): Promise<SearchedLibrary> {
  loading ??= import('./searchedLibrary').then(({ searchedLibrary }) => searchedLibrary);
  return loading;
}

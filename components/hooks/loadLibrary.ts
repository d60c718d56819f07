import type { Library } from './library';

let loading: Promise<Library> | undefined;

/** The library, loaded once, and late: a page is painted before the database is even read from disk. */
export function loadLibrary(): Promise<Library> {
  loading ??= import('./library').then(({ library }) => library);
  return loading;
}

import type { RelatedLibrary } from './relatedLibrary';

let loading: Promise<RelatedLibrary> | undefined;

/** The library with what finds related passages, loaded once. */
export function loadRelatedLibrary(): Promise<RelatedLibrary> {
  loading ??= import('./relatedLibrary').then(({ relatedLibrary }) => relatedLibrary);
  return loading;
}

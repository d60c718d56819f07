import type { HighlightPlace } from './highlightPlace';

/**
 * The next highlight that is found, or with -1 the one before, going round at the ends. It counts from the one where the reader is; where that is unknown, from the middle of
 * the window. Null where none is found.
 */
export function stepPlaces(places: readonly HighlightPlace[], current: string | null, by: 1 | -1): HighlightPlace | null {
  const found = places.filter(({ range }) => range);
  const at = found.findIndex(({ highlight }) => highlight.id === current);
  if (at >= 0) return found.at((at + by) % found.length) ?? null;
  const isBelow = ({ range }: HighlightPlace): boolean => (range?.getBoundingClientRect().top ?? 0) > innerHeight / 2;
  return (by > 0 ? (found.find(isBelow) ?? found[0]) : (found.findLast((place) => !isBelow(place)) ?? found.at(-1))) ?? null;
}

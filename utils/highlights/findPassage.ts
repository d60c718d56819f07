import { type PassageSelector } from './highlight';
import { locatePassage } from './locatePassage';

/**
 * Where a passage stands in a text, in UTF-16 offsets. `exact`: the same words at the same place; `moved`: the same words (typography apart) elsewhere;
 * `changed`: other words, but certainly this passage; `lost`: not there, or not certain, with the place that comes nearest.
 */
export type FoundPassage =
  | { state: 'exact' | 'moved' | 'changed'; start: number; end: number }
  | { state: 'lost'; nearest?: { start: number; end: number } };

/** Finds a passage again in a text that may have been edited. A wrong place is worse than lost: of two alike places neither is taken. */
export function findPassage(text: string, selector: PassageSelector): FoundPassage {
  const location = locatePassage(text, selector);
  if (location.kind === 'lost') return location.nearest ? { state: 'lost', nearest: location.nearest } : { state: 'lost' };
  const { start, end, sameWords } = location;
  return { state: !sameWords ? 'changed' : start === selector.start ? 'exact' : 'moved', start, end };
}

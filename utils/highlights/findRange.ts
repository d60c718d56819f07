import { type PassageSelector } from './highlight';
import { locatePassage } from './locatePassage';
import { type PassageText } from './passageText';
import { passageTextOf, type TextOfElement } from './partElement';

export type FoundRange = { state: 'exact' | 'moved' | 'changed'; range: Range } | { state: 'lost'; nearest?: Range };

/** Surroundings so alike are the same: a letter may differ, a sentence may not. */
const sameSurroundings = 0.95;

/**
 * Finds a passage again under an element, as findPassage does. A page has menus before the piece, so that offsets say nothing there: the same words in the
 * same surroundings are `exact`, in others `moved`. `textOf` may keep texts that were read already.
 */
export function findRange(root: Element, selector: PassageSelector, textOf?: TextOfElement): FoundRange {
  const { passageText, isPart } = passageTextOf(root, selector.part, textOf);
  const location = locatePassage(passageText.text, selector);
  if (location.kind === 'lost') {
    const nearest = location.nearest && rangeOf(passageText, location.nearest);
    return nearest ? { state: 'lost', nearest } : { state: 'lost' };
  }
  const range = rangeOf(passageText, location);
  if (!range) return { state: 'lost' };
  const inPlace = location.start === selector.start || (!isPart && location.context >= sameSurroundings);
  return { state: !location.sameWords ? 'changed' : inPlace ? 'exact' : 'moved', range };
}

function rangeOf({ toRange }: PassageText, { start, end }: { start: number; end: number }): Range | null {
  return toRange(start, end);
}

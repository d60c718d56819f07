import { findRange } from '@/utils/highlights/findRange';
import type { Highlight } from '@/utils/highlights/highlight';
import type { TextOfElement } from '@/utils/highlights/partElement';

/** How a highlight stands in this place; `elsewhere`: it lives only on the publisher's page and this is the clean view; `seeking`: not looked for yet. */
export type PlaceState = 'exact' | 'moved' | 'changed' | 'lost' | 'elsewhere' | 'seeking';

export interface HighlightPlace {
  highlight: Highlight;
  state: PlaceState;
  /** Null when the passage is not here. */
  range: Range | null;
  /** The words in the range when it was found; they tell whether the page has changed under it. */
  words: string;
}

/** A highlight that stands at a range. */
export function placeAt(highlight: Highlight, state: 'exact' | 'moved' | 'changed', range: Range): HighlightPlace {
  return { highlight, state, range, words: range.toString() };
}

/** A highlight without a range. */
export function placeNowhere(highlight: Highlight, state: 'lost' | 'elsewhere' | 'seeking'): HighlightPlace {
  return { highlight, state, range: null, words: '' };
}

/** Where a highlight stands under an element. */
export function findPlace(root: Element, highlight: Highlight, place: 'page' | 'reader', textOf: TextOfElement): HighlightPlace {
  if (place === 'reader' && highlight.selector.part === 'outside') return placeNowhere(highlight, 'elsewhere');
  const found = findRange(root, highlight.selector, textOf);
  return found.state === 'lost' ? placeNowhere(highlight, 'lost') : placeAt(highlight, found.state, found.range);
}

/**
 * Whether a place found before is certainly the right one still, without looking for it: the same passage, its words unchanged where they stood, and shown. A
 * changed passage is never certain, because the right words may have come since.
 */
export function stillStands({ highlight, state, range, words }: HighlightPlace, now: Highlight): boolean {
  if (!range || state === 'changed' || !isSamePassage(highlight, now)) return false;
  const element = range.startContainer.parentElement;
  return element?.isConnected === true && element.checkVisibility({ visibilityProperty: true }) && range.toString() === words;
}

/** In the order of the text; what is not found comes last, in its own order. */
export function inTextOrder(places: Iterable<HighlightPlace>): HighlightPlace[] {
  return [...places].sort(({ range: one }, { range: other }) =>
    one && other ? one.compareBoundaryPoints(Range.START_TO_START, other) : Number(!one) - Number(!other),
  );
}

function isSamePassage({ selector: one }: Highlight, { selector: other }: Highlight): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

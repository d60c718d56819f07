import { findRange } from '@/utils/highlights/findRange';
import { type Highlight } from '@/utils/highlights/highlight';
import { readPassageText, type PassageText } from '@/utils/highlights/passageText';

/** How a highlight stands in this place; `elsewhere`: it lives only on the publisher's page and this is the clean view. */
export type PlaceState = 'exact' | 'moved' | 'changed' | 'lost' | 'elsewhere';

export interface HighlightPlace {
  highlight: Highlight;
  state: PlaceState;
  /** Null when the passage is not here. */
  range: Range | null;
}

/** Where each highlight stands under an element, in the order of the text; what is not found comes last, and nothing is left out. */
export function placeHighlights(root: Element, highlights: readonly Highlight[], place: 'page' | 'reader'): HighlightPlace[] {
  const texts = new Map<Element, PassageText>();
  const textOf = (element: Element): PassageText => {
    const text = texts.get(element) ?? readPassageText(element);
    texts.set(element, text);
    return text;
  };
  const places = highlights.map((highlight): HighlightPlace => {
    if (place === 'reader' && highlight.selector.part === 'outside') return { highlight, state: 'elsewhere', range: null };
    const found = findRange(root, highlight.selector, textOf);
    return { highlight, state: found.state, range: found.state === 'lost' ? null : found.range };
  });
  return places.sort((one, other) => byPosition(one.range, other.range));
}

function byPosition(one: Range | null, other: Range | null): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return one.compareBoundaryPoints(Range.START_TO_START, other);
}

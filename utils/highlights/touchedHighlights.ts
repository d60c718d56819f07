import type { Highlight } from './highlight';
import { findPassage } from './findPassage';

/** What became of a highlight in a later text: its words are there unchanged, changed, or not found. */
export interface TouchedHighlight {
  highlight: Highlight;
  state: 'changed' | 'lost';
}

/** The highlights of the body that do not stand in `now` word for word, in the order given; those of title, standfirst and page alone are not looked for. */
export function touchedHighlights(highlights: readonly Highlight[], now: string): TouchedHighlight[] {
  return highlights.flatMap((highlight) => {
    if (highlight.selector.part !== 'body') return [];
    const { state } = findPassage(now, highlight.selector);
    return state === 'changed' || state === 'lost' ? [{ highlight, state }] : [];
  });
}

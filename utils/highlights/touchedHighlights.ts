import type { Highlight } from './highlight';
import { findPassage } from './findPassage';

/** What became of a highlight in a later text: its words are there unchanged, changed, or not found. */
export interface TouchedHighlight {
  highlight: Highlight;
  state: 'changed' | 'lost';
}

/**
 * The highlights of the body that stand in `saved` and do not in `now` word for word, in the order given; those of title, standfirst and page alone are not looked for.
 * What the saved text has lost already (its part was taken out by the reader) is not touched by the new one.
 */
export function touchedHighlights(highlights: readonly Highlight[], saved: string, now: string): TouchedHighlight[] {
  return highlights.flatMap((highlight) => {
    if (highlight.selector.part !== 'body') return [];
    const { state } = findPassage(now, highlight.selector);
    if ((state !== 'changed' && state !== 'lost') || findPassage(saved, highlight.selector).state === 'lost') return [];
    return [{ highlight, state }];
  });
}

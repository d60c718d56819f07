import type { Highlight } from '@/utils/highlights/highlight';
import { readPassageText, type PassageText } from '@/utils/highlights/passageText';
import { findPlace, inTextOrder, placeNowhere, stillStands, type HighlightPlace } from './highlightPlace';
import { nextTask } from './nextTask';
import { pieceBounds } from './pieceBounds';

/** A slice that has taken this long, in milliseconds, ends with the highlight it is at: a search takes at most 50 ms, and half a frame is left to the page. */
const slice = 8;

export interface PlaceSearch {
  root: Element;
  place: 'page' | 'reader';
  highlights: readonly Highlight[];
  /** Places found before, by id: those that still stand are not looked for again. */
  known: ReadonlyMap<string, HighlightPlace>;
  /** Told after each slice, in the order of the text; `done` with the last. */
  onFound: (places: HighlightPlace[], done: boolean) => void;
  signal: AbortSignal;
}

/**
 * Finds where highlights stand, in slices, those near the window first: the first slice at once, the others in tasks of their own until the signal is aborted.
 * Nothing is left out: what is not found is told as lost, what was not looked for yet as being sought.
 */
export async function findPlaces({ root, place, highlights, known, onFound, signal }: PlaceSearch): Promise<void> {
  const places = new Map(
    highlights.map((highlight) => {
      const before = known.get(highlight.id);
      return [highlight.id, before && stillStands(before, highlight) ? { ...before, highlight } : placeNowhere(highlight, 'seeking')];
    }),
  );
  const waiting = nearestFirst(
    root,
    highlights.filter(({ id }) => places.get(id)?.state === 'seeking'),
  );
  const texts = textsUntilChanged(root);
  let begin = performance.now();
  for (const highlight of waiting) {
    if (performance.now() - begin > slice) {
      onFound(inTextOrder(places.values()), false);
      await nextTask();
      if (signal.aborted) break;
      texts.check();
      begin = performance.now();
    }
    places.set(highlight.id, findPlace(texts.within(), highlight, place, texts.of));
  }
  texts.end();
  if (!signal.aborted) onFound(inTextOrder(places.values()), true);
}

/** A page's text says nothing of where it stands on the screen: the share of the text before a passage is taken for the share of the page above it. */
function nearestFirst(root: Element, highlights: Highlight[]): Highlight[] {
  if (highlights.length < 2) return highlights;
  const { top, height } = root.getBoundingClientRect();
  const shown = (innerHeight / 2 - top) / Math.max(height, 1);
  const distance = ({ selector: { start, textLength } }: Highlight): number => Math.abs(start / Math.max(textLength, 1) - shown);
  return highlights.sort((one, other) => distance(one) - distance(other));
}

/** Texts read once for a whole search, and again where the page has changed between two slices. */
function textsUntilChanged(root: Element) {
  let texts = new Map<Element, PassageText>();
  let bounds = pieceBounds(root);
  let watching: MutationObserver | null = null;
  let changed = false;
  return {
    within: () => bounds.within,
    of: (element: Element): PassageText => {
      const text = texts.get(element) ?? readPassageText(element, bounds.leftOut);
      texts.set(element, text);
      return text;
    },
    /** At the beginning of each slice but the first. */
    check: (): void => {
      if (!watching || changed || watching.takeRecords().length > 0) {
        texts = new Map();
        bounds = pieceBounds(root);
      }
      changed = false;
      if (watching) return;
      watching = new MutationObserver(() => (changed = true));
      watching.observe(root, { childList: true, characterData: true, subtree: true });
    },
    end: () => watching?.disconnect(),
  };
}

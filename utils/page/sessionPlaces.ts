import type { Highlight } from '@/utils/highlights/highlight';
import type { Finder } from './finder';
import type { PlaceSearch } from './findPlaces';
import { inTextOrder, placeAt, type HighlightPlace } from './highlightPlace';
import { followLateText } from './lateText';
import { clearPaint, paint } from './paint';
import type { SessionView, ViewHolder } from './sessionView';

export interface SessionPlaces {
  highlights: () => readonly Highlight[];
  get: (id: string) => HighlightPlace | undefined;
  /** These highlights and no others; those that are not known to stand are looked for. */
  set: (highlights: readonly Highlight[], part?: Partial<SessionView>) => void;
  /** Puts one highlight, in the place of some, where it is known to stand; without a range it stays where it was or is looked for. */
  put: (highlight: Highlight, range: Range | null, part?: Partial<SessionView>, replaced?: readonly string[]) => void;
  drop: (ids: readonly string[], part?: Partial<SessionView>) => void;
}

/** Where the highlights of a session stand: found in slices, painted, followed when text comes late. */
export function createSessionPlaces(
  { root, place, finder }: Pick<PlaceSearch, 'root' | 'place'> & { finder: Finder | (() => Promise<Finder | null>) },
  { view, show }: ViewHolder,
  signal: AbortSignal,
): SessionPlaces {
  let search = new AbortController();
  let searching = false;
  /** What is to be shown and is not yet: what finds it may still be on its way. */
  let awaited: { highlights: readonly Highlight[]; part: Partial<SessionView> | undefined } | null = null;
  const late = followLateText(
    root,
    {
      look: () => set(highlights(), awaited?.part),
      settle: () => show({ missing: lostAmong(view().places) }),
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    search.abort();
    clearPaint();
  });
  const highlights = (): readonly Highlight[] => awaited?.highlights ?? view().places.map(({ highlight }) => highlight);
  const draw = (places: readonly HighlightPlace[], part: Partial<SessionView> = {}): void => {
    // A note is still kept after the end; nothing is painted any more.
    if (signal.aborted) return;
    paint(places.flatMap(({ highlight, range, state }) => (range ? [{ ink: highlight.ink, range, changed: state === 'changed' }] : [])));
    show({ places, ...part });
  };
  /** A search that runs knows nothing of what was put or dropped meanwhile: it starts again, and finds at once what it had found. */
  const goOn = (without: readonly string[], ...more: Highlight[]): void => {
    if (searching) set([...highlights().filter(({ id }) => !without.includes(id)), ...more], awaited?.part);
  };
  const set: SessionPlaces['set'] = (wanted, part) => {
    if (signal.aborted) return;
    search.abort();
    search = new AbortController();
    searching = true;
    awaited = { highlights: wanted, part };
    const known = new Map(view().places.map((one) => [one.highlight.id, one]));
    const wish: PlaceSearch = {
      root,
      place,
      highlights: wanted,
      known,
      signal: search.signal,
      onFound: (places, done) => {
        const lost = lostAmong(places);
        // What was missing may have come; what is missing now is told once the page has come to rest.
        const missing = place === 'reader' && done ? lost : Math.min(view().missing, lost);
        const first = awaited?.part;
        awaited = null;
        draw(places, { ...first, missing });
        searching = !done;
        if (done && place === 'page') late.wait(lost > 0);
      },
    };
    if (typeof finder !== 'function') void finder.findPlaces(wish);
    else void finder().then((brought) => (wish.signal.aborted ? undefined : brought?.findPlaces(wish)));
  };
  return {
    highlights,
    get: (id) => (highlights().some((one) => one.id === id) ? view().places.find(({ highlight }) => highlight.id === id) : undefined),
    set,
    put(highlight, range, part, replaced = []) {
      const others = view().places.filter((one) => one.highlight.id !== highlight.id && !replaced.includes(one.highlight.id));
      const before = view().places.find((one) => one.highlight.id === highlight.id);
      if (range) draw(inTextOrder([...others, placeAt(highlight, 'exact', range)]), part);
      else if (before) draw(inTextOrder([...others, { ...before, highlight }]), part);
      else {
        const without = [highlight.id, ...replaced];
        set([...highlights().filter(({ id }) => !without.includes(id)), highlight], { ...awaited?.part, ...part });
        return;
      }
      goOn([highlight.id, ...replaced], highlight);
    },
    drop(ids, part) {
      const left = view().places.filter(({ highlight }) => !ids.includes(highlight.id));
      draw(left, { ...part, missing: Math.min(view().missing, lostAmong(left)) });
      goOn(ids);
    },
  };
}

function lostAmong(places: readonly HighlightPlace[]): number {
  return places.filter(({ state }) => state === 'lost').length;
}

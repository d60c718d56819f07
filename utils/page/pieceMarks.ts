import type { Highlight, Ink, PassageSelector } from '@/utils/highlights/highlight';
import type { HighlightStore } from './highlightStore';
import type { Finder } from './finder';
import { createSessionPlaces, type SessionPlaces } from './sessionPlaces';
import { createViewHolder, type ViewHolder } from './sessionView';
import { createTurns } from './turns';
import { watchClicks } from './watchClicks';
import { selectedRange } from './watchSelection';
import { watchToolbarSelection } from './watchToolbarSelection';

/** What the reader chose of highlighting; `inkNames` are names of the reader's own. */
export interface SessionWishes {
  lastInk: Ink;
  /** Whether a selection brings the toolbar by itself. */
  toolbar: boolean;
  /** Whether a highlight takes the whole words in which it begins and ends. */
  wholeWords: boolean;
  inkNames: Readonly<Partial<Record<Ink, string | undefined>>>;
  /** How pages of ours look, and our tools in others with them. */
  theme: 'system' | 'light' | 'dark' | 'sepia';
}

export interface MarksOptions extends Partial<SessionWishes> {
  root: Element;
  place: 'page' | 'reader';
  store: HighlightStore;
  /** What finds passages, or how to get it; null where it cannot be had. */
  finder: Finder | (() => Promise<Finder | null>);
  signal: AbortSignal;
}

/** The highlights of a piece as they are seen in one place: all that a page carries of them until the reader wants to do something. */
export interface PieceMarks extends ViewHolder {
  root: Element;
  store: HighlightStore;
  places: SessionPlaces;
  wishes: SessionWishes;
  signal: AbortSignal;
  /** Reads again what is kept, once what waits is written. */
  refresh: () => Promise<void>;
  /**
   * Writes one after the other: a note must not overtake the keeping of its highlight. What was read meanwhile is out of date. When the page goes away all
   * that is left is begun at once, in the same order: nobody would come back for it. Settles when it is done.
   */
  inTurn: (work: () => Promise<void>) => Promise<void>;
  /** Writes at once, what comes later waiting for it too: for what need not wait its turn. */
  outOfTurn: (work: () => Promise<void>) => Promise<void>;
  /** What the reader has done to a highlight that is not written yet. */
  withWaiting: (highlight: Highlight) => Highlight;
  /** Takes over what was read elsewhere: wishes of the reader, and highlights to find and paint. */
  adopt: (known: Partial<SessionWishes> & { highlights?: readonly Highlight[] }) => void;
  /** By key: the toolbar where text is selected, else the list of highlights; both take the focus. */
  showHighlights: () => void;
  jumpTo: (passage: PassageSelector) => Promise<'exact' | 'moved' | 'changed' | 'lost'>;
}

/** Finds and paints the highlights of a piece, and tells what the reader selects and clicks. Nothing is added to the document. */
export function createPieceMarks({ root, place, store, finder, signal, ...chosen }: MarksOptions): PieceMarks {
  const wishes: SessionWishes = { lastInk: 'thesis', toolbar: false, wholeWords: true, inkNames: {}, theme: 'system', ...chosen };
  const holder = createViewHolder(signal);
  const { view, show } = holder;
  const places = createSessionPlaces({ root, place, finder }, holder, signal);
  const look = watchToolbarSelection(root, holder, wishes, signal);
  watchClicks(root, holder, signal);
  let reading = 0;
  let written = 0;
  const turns = createTurns(signal);

  const marks: PieceMarks = {
    ...holder,
    root,
    store,
    places,
    wishes,
    signal,
    withWaiting: (highlight) => highlight,
    inTurn(work) {
      written++;
      return turns.take(work);
    },
    outOfTurn(work) {
      written++;
      return turns.beside(work);
    },
    async refresh() {
      const asked = ++reading;
      let highlights: readonly Highlight[] | null;
      let before: number;
      do {
        before = written;
        await turns.done();
        // A background that is being ended may answer that its library is closed: the next one is asked.
        highlights = await store.list().catch(() => store.list().catch(() => null));
        if (highlights === null || asked !== reading) return;
        // What was begun meanwhile is not in it, and a write that changes nothing in the end is not told by the store.
      } while (before !== written);
      if (highlights.length + view().places.length === 0) return;
      places.set(highlights.map(marks.withWaiting));
      if (view().card && !highlights.some(({ id }) => id === view().card?.id)) show({ card: null });
    },
    adopt({ highlights, ...known }) {
      const before = wishes.toolbar;
      Object.assign(wishes, known);
      // What was selected before the reader's wishes were known is waited for no less.
      if (wishes.toolbar && !before) look();
      if (highlights && highlights.length + view().places.length > 0) places.set(highlights);
    },
    showHighlights() {
      const selection = selectedRange(root);
      show({ selection, list: selection === null, card: null, takesFocus: true });
    },
    async jumpTo(passage) {
      const found = typeof finder === 'function' ? await finder() : finder;
      return found?.jumpToPassage(root, passage, signal) ?? 'lost';
    },
  };
  store.watch(() => void marks.refresh(), signal);
  return marks;
}

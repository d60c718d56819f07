import { describeRange } from '@/utils/highlights/describeRange';
import { findRange } from '@/utils/highlights/findRange';
import { type Highlight, type Ink, type PassageSelector } from '@/utils/highlights/highlight';
import { placeHighlights, type HighlightPlace } from './highlightPlace';
import { type HighlightStore, type StoreFailure } from './highlightStore';
import { createNoteWriter } from './noteWriter';
import { clearPaint, jumpToRange, paint, paintedAt } from './paint';
import { selectedRange, watchSelection } from './watchSelection';

export type SessionNotice =
  { kind: 'removed'; highlight: Highlight } | { kind: 'failed'; because: StoreFailure } | { kind: 'copied' | 'not-copied' };

/** What is to be seen beside the paint. A new object after each change. */
export interface SessionView {
  places: readonly HighlightPlace[];
  /** What the toolbar stands at. */
  selection: Range | null;
  /** Id of the highlight whose card is open, and whether its note is to be written. */
  card: { id: string; writing: boolean } | null;
  list: boolean;
  /** Whether what has just opened takes the focus, because it was opened by key. */
  takesFocus: boolean;
  notice: SessionNotice | null;
}

export interface HighlightSession {
  view: () => SessionView;
  wantsToolbar: () => boolean;
  subscribe: (listener: () => void, signal: AbortSignal) => void;
  refresh: () => Promise<void>;
  /** Takes over what was read elsewhere: wishes of the reader, and highlights to find and paint. */
  adopt: (known: { lastInk: Ink; toolbar: boolean; highlights: readonly Highlight[] }) => void;
  /** Marks what is selected, with the last ink where none is named; false where no text is selected. */
  highlightSelection: (ink?: Ink, writing?: boolean) => boolean;
  changeInk: (id: string, ink: Ink) => void;
  writeNote: (id: string, note: string) => void;
  flushNotes: () => void;
  remove: (id: string) => void;
  undo: () => void;
  /** Copies what is selected or a highlight, with its source if asked. */
  copy: (what: { id?: string; withSource: boolean }) => Promise<void>;
  /** By key: the toolbar where text is selected, else the list of highlights; both take the focus. */
  showHighlights: () => void;
  openCard: (id: string | null) => void;
  closeAll: () => void;
  dismissNotice: () => void;
  jumpTo: (passage: PassageSelector) => 'exact' | 'moved' | 'changed' | 'lost';
}

export interface SessionOptions {
  root: Element;
  place: 'page' | 'reader';
  store: HighlightStore;
  lastInk: Ink;
  /** Whether a selection brings the toolbar by itself. */
  toolbar: boolean;
  onInk?: ((ink: Ink) => void) | undefined;
  signal: AbortSignal;
}

/** Less than this, in CSS pixels, is the page settling and no scroll of the reader. */
const nudge = 4;

/** The highlights of one piece in one place: found, painted, made, changed. Nothing is added to the document; what is shown beside it draws from `view`. */
export function createHighlightSession(options: SessionOptions): HighlightSession {
  const { root, place, store, signal } = options;
  const listeners = new Set<() => void>();
  let { lastInk, toolbar } = options;
  let view: SessionView = { places: [], selection: null, card: null, list: false, takesFocus: false, notice: null };
  let reading = 0;
  let shownAt = 0;

  const show = (part: Partial<SessionView>): void => {
    if (signal.aborted) return;
    view = { ...view, ...part };
    if (part.selection) shownAt = part.selection.getBoundingClientRect().top;
    for (const listener of listeners) listener();
  };
  const showHighlightsOf = (highlights: readonly Highlight[], part: Partial<SessionView> = {}): void => {
    if (signal.aborted) return;
    const places = placeHighlights(root, highlights, place);
    paint(places.flatMap(({ highlight, range }) => (range ? [{ ink: highlight.ink, range }] : [])));
    show({ places, ...part });
  };
  const current = (): Highlight[] => view.places.map(({ highlight }) => highlight);
  const swap = (id: string, highlight: Highlight | null, part?: Partial<SessionView>): void => {
    const others = current().filter((other) => other.id !== id);
    showHighlightsOf(highlight ? [...others, highlight] : others, part);
  };
  const fail = (because: StoreFailure): void => show({ notice: { kind: 'failed', because } });

  const change = async (id: string, part: { ink?: Ink; note?: string }): Promise<void> => {
    const before = current().find((highlight) => highlight.id === id);
    if (before) swap(id, { ...before, ...part });
    const outcome = await store.change(id, part);
    if (outcome.kind === 'failed') fail(outcome.because);
    if (outcome.kind === 'failed' || outcome.value === null) await refresh();
  };
  const notes = createNoteWriter((id, note) => void change(id, { note }), signal);

  const refresh = async (): Promise<void> => {
    const asked = ++reading;
    const highlights = await store.list().catch(() => null);
    if (highlights === null || asked !== reading) return;
    if (highlights.length === 0 && view.places.length === 0) return;
    showHighlightsOf(highlights.map((highlight) => ({ ...highlight, note: notes.waiting(highlight.id) ?? highlight.note })));
    if (view.card && !highlights.some(({ id }) => id === view.card?.id)) show({ card: null });
  };
  const keep = async (highlight: Highlight): Promise<void> => {
    reading++;
    const { id, selector, ink, note, createdAt } = highlight;
    const outcome = await store.keep({ id, selector, ink, note, createdAt });
    if (outcome.kind === 'done' && outcome.value) swap(highlight.id, outcome.value);
    else {
      swap(highlight.id, null, { card: null });
      fail(outcome.kind === 'failed' ? outcome.because : 'gone');
    }
  };

  watchSelection(
    root,
    (selection) => {
      const shown = selection && describeRange(root, selection) ? selection : null;
      show({ selection: toolbar ? shown : null, takesFocus: false, ...(shown ? { card: null } : {}) });
    },
    signal,
  );
  // The toolbar stands at its passage: once that scrolls away it goes, and the selection stays.
  const scrolled = (): void => {
    if (view.selection && Math.abs(view.selection.getBoundingClientRect().top - shownAt) > nudge) show({ selection: null });
  };
  addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
  document.addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0];
      if (view.places.length === 0 || !(target instanceof Element) || !root.contains(target) || selectedRange(root)) return;
      if (target.closest('a, button, input, textarea, select, label, summary')) return;
      const ranges = new Set(paintedAt(event.clientX, event.clientY));
      // Of marks upon marks the shortest: the longer one can be clicked beside it.
      const lengthOf = ({ range }: HighlightPlace): number => range?.toString().length ?? 0;
      const hits = view.places.filter(({ range }) => range && ranges.has(range)).sort((one, other) => lengthOf(one) - lengthOf(other));
      const hit = hits[0];
      if (hit) show({ card: { id: hit.highlight.id, writing: false }, list: false, takesFocus: false, selection: null });
      else if (view.card) show({ card: null });
    },
    { signal },
  );
  store.watch(() => void refresh(), signal);
  signal.addEventListener('abort', () => {
    clearPaint();
    listeners.clear();
  });

  return {
    view: () => view,
    wantsToolbar: () => toolbar,
    subscribe(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    refresh,
    adopt(known) {
      ({ lastInk, toolbar } = known);
      if (known.highlights.length > 0 || view.places.length > 0) showHighlightsOf(known.highlights);
    },
    highlightSelection(ink = lastInk, writing = false) {
      const range = selectedRange(root);
      const selector = range && describeRange(root, range);
      if (!selector) return false;
      lastInk = ink;
      options.onInk?.(ink);
      const now = Date.now();
      const highlight = { id: crypto.randomUUID(), address: '', selector, ink, note: '', createdAt: now, changedAt: now };
      // The ink would not be seen under the selection.
      document.getSelection()?.removeAllRanges();
      swap(highlight.id, highlight, { selection: null, card: writing ? { id: highlight.id, writing } : null, takesFocus: writing });
      void keep(highlight);
      return true;
    },
    changeInk: (id, ink) => void change(id, { ink }),
    writeNote: notes.write,
    flushNotes: notes.flush,
    remove(id) {
      const highlight = current().find((other) => other.id === id);
      if (!highlight) return;
      notes.flush();
      swap(id, null, { card: null, notice: { kind: 'removed', highlight } });
      void store.remove(id).then((outcome) => {
        if (outcome.kind === 'done') return;
        fail(outcome.because);
        return refresh();
      });
    },
    undo() {
      if (view.notice?.kind !== 'removed') return;
      const { highlight } = view.notice;
      swap(highlight.id, highlight, { notice: null });
      void keep(highlight);
    },
    async copy({ id, withSource }) {
      const range = selectedRange(root);
      const selector =
        id === undefined ? range && describeRange(root, range) : (current().find((other) => other.id === id)?.selector ?? null);
      const text = selector && (withSource ? await store.cite(selector) : selector.quotation);
      const copied =
        text !== null &&
        (await navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ));
      show({ notice: { kind: copied ? 'copied' : 'not-copied' }, selection: null });
    },
    showHighlights() {
      const range = selectedRange(root);
      if (range) show({ selection: range, card: null, list: false, takesFocus: true });
      else show({ list: true, card: null, takesFocus: true });
    },
    openCard: (id) => show({ card: id === null ? null : { id, writing: false }, takesFocus: true, list: false }),
    closeAll: () => show({ selection: null, card: null, list: false, takesFocus: false }),
    dismissNotice: () => show({ notice: null }),
    jumpTo(passage) {
      const found = findRange(root, passage);
      if (found.state !== 'lost') jumpToRange(found.range, signal);
      return found.state;
    },
  };
}

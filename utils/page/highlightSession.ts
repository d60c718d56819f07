import { findRange } from '@/utils/highlights/findRange';
import { type Highlight, type Ink, type PassageSelector } from '@/utils/highlights/highlight';
import { readPassageText } from '@/utils/highlights/passageText';
import { type HighlightStore } from './highlightStore';
import { jumpToRange } from './paint';
import { pieceBounds } from './pieceBounds';
import { createSessionKeeping, type SessionKeeping } from './sessionKeeping';
import { createSessionPlaces } from './sessionPlaces';
import { createSessionSelection, type Passage, type Widening } from './sessionSelection';
import { createViewHolder, type SessionNotice, type ViewHolder } from './sessionView';
import { stepPlaces } from './stepPlaces';
import { watchClicks } from './watchClicks';
import { selectedRange } from './watchSelection';
import { wholeWords } from './wholeWords';

/** What the reader chose of highlighting; `inkNames` are names of the reader's own. */
export interface SessionWishes {
  lastInk: Ink;
  /** Whether a selection brings the toolbar by itself. */
  toolbar: boolean;
  /** Whether a highlight takes the whole words in which it begins and ends. */
  wholeWords: boolean;
  inkNames: Readonly<Partial<Record<Ink, string>>>;
}

export interface HighlightSession
  extends
    Pick<ViewHolder, 'view' | 'subscribe'>,
    Pick<SessionKeeping, 'refresh' | 'change' | 'writeNote' | 'flushNotes' | 'remove' | 'undo'> {
  wishes: () => Readonly<SessionWishes>;
  /** Takes over what was read elsewhere: wishes of the reader, and highlights to find and paint. */
  adopt: (known: Partial<SessionWishes> & { highlights?: readonly Highlight[] }) => void;
  /** Marks what is selected, with the last ink where none is named; false where no text is selected. */
  highlightSelection: (ink?: Ink, writing?: boolean) => boolean;
  /** What is selected, or a highlight's passage, with the address of the piece. */
  passage: (id?: string) => { selector: PassageSelector; address: string } | null;
  cite: (selector: PassageSelector) => Promise<string | null>;
  widenSelection: (widening: Widening) => void;
  /** Attaches a highlight to what is selected, or waits for a selection; with null it waits no longer. */
  attach: (id: string | null) => void;
  /** Takes the words that stand now where a changed passage was found for its own. */
  acceptChange: (id: string) => void;
  /** By key: the toolbar where text is selected, else the list of highlights; both take the focus. */
  showHighlights: () => void;
  /** The list at the first highlight that is not found. */
  showLost: () => void;
  openCard: (id: string | null) => void;
  closeAll: () => void;
  tell: (notice: SessionNotice) => void;
  dismissNotice: () => void;
  /** Says that the piece has changed since it was saved, or with false no longer. */
  tellChange: (hasChanged: boolean) => void;
  /** Opens the view in which a changed piece is compared with the saved one. */
  compare: () => void;
  /** Goes to a highlight, or to the one after or before; false where there is none to go to. */
  go: (to: string | 1 | -1) => boolean;
  jumpTo: (passage: PassageSelector) => 'exact' | 'moved' | 'changed' | 'lost';
}

export interface SessionOptions extends Partial<SessionWishes> {
  root: Element;
  place: 'page' | 'reader';
  store: HighlightStore;
  onInk?: ((ink: Ink) => void) | undefined;
  compare?: () => void;
  signal: AbortSignal;
}

/** The highlights of one piece in one place: found, painted, made, changed. Nothing is added to the document; what is shown beside it draws from `view`. */
export function createHighlightSession({ root, place, store, onInk, compare, signal, ...chosen }: SessionOptions): HighlightSession {
  const wishes: SessionWishes = { lastInk: 'thesis', toolbar: false, wholeWords: true, inkNames: {}, ...chosen };
  const holder = createViewHolder(signal);
  const { view, show } = holder;
  const places = createSessionPlaces(root, place, holder, signal);
  const keeping = createSessionKeeping(root, store, places, holder, signal);
  const selection = createSessionSelection(root, holder, wishes, signal);
  watchClicks(root, holder, signal);
  store.watch(() => void keeping.refresh(), signal);

  /** The passage that is selected, where something can be done with it; the reader is told why where nothing can. */
  const selected = (): Passage | null => {
    const passage = selection.passage(wishes.wholeWords ? wholeWords : undefined);
    if (passage !== 'other-piece') return passage;
    show({ notice: { kind: 'other-piece' }, selection: null });
    return null;
  };
  return {
    ...holder,
    ...keeping,
    wishes: () => wishes,
    adopt({ highlights, ...known }) {
      const before = wishes.toolbar;
      Object.assign(wishes, known);
      // What was selected before the reader's wishes were known is waited for no less.
      if (wishes.toolbar && !before) selection.look();
      if (highlights && highlights.length + view().places.length > 0) places.set(highlights);
    },
    highlightSelection(ink = wishes.lastInk, writing = false) {
      const passage = selected();
      if (!passage) return false;
      wishes.lastInk = ink;
      onInk?.(ink);
      // The ink would not be seen under the selection.
      selection.clear();
      keeping.make(passage, ink, writing);
      return true;
    },
    passage(id) {
      const selector = id === undefined ? selected()?.selector : places.get(id)?.highlight.selector;
      return selector ? { selector, address: store.address } : null;
    },
    cite: (selector) => store.cite(selector),
    widenSelection: selection.widen,
    attach(id) {
      const passage = id === null ? null : selected();
      if (id === null || !passage) {
        show({ list: false, card: null, takesFocus: false, attaching: id });
        return;
      }
      selection.clear();
      keeping.attach(id, passage);
    },
    acceptChange(id) {
      const range = places.get(id)?.range;
      const selector = range && selection.describe(range);
      if (selector) keeping.attach(id, { range, selector });
    },
    showHighlights() {
      const range = selectedRange(root);
      if (range) show({ selection: range, card: null, list: false, takesFocus: true });
      else show({ list: true, card: null, takesFocus: true });
    },
    showLost: () => {
      const lost = view().places.find(({ state }) => state === 'lost');
      show({ list: true, card: null, selection: null, takesFocus: true, current: lost?.highlight.id ?? null });
    },
    openCard: (id) =>
      show({ card: id === null ? null : { id, writing: false }, takesFocus: true, list: false, ...(id && { current: id }) }),
    closeAll: () => show({ selection: null, card: null, list: false, attaching: null, takesFocus: false }),
    tell: (notice) => show({ notice, selection: null }),
    dismissNotice: () => show({ notice: null }),
    tellChange: (hasChanged) => show({ hasChanged }),
    compare: () => compare?.(),
    go(to) {
      const there = typeof to === 'string' ? places.get(to) : stepPlaces(view().places, view().current, to);
      if (!there?.range) return false;
      jumpToRange(there.range, signal);
      show({ current: there.highlight.id });
      return true;
    },
    jumpTo(passage) {
      const { within, leftOut } = pieceBounds(root);
      const found = findRange(within, passage, (element) => readPassageText(element, leftOut));
      if (found.state !== 'lost') jumpToRange(found.range, signal);
      return found.state;
    },
  };
}

import { describeRange } from '@/utils/highlights/describeRange';
import type { Ink, PassageSelector } from '@/utils/highlights/highlight';
import { jumpToRange } from './paint';
import type { PieceMarks, SessionWishes } from './pieceMarks';
import { selectedPassage, widenSelection, type Passage, type Widening } from './selectedPassage';
import { createSessionKeeping, type SessionKeeping } from './sessionKeeping';
import type { SessionNotice } from './sessionView';
import { stepPlaces } from './stepPlaces';
import { wholeWords } from './wholeWords';

export interface HighlightSession
  extends
    Pick<PieceMarks, 'view' | 'subscribe' | 'refresh' | 'adopt' | 'showHighlights' | 'jumpTo'>,
    Pick<SessionKeeping, 'change' | 'writeNote' | 'flushNotes' | 'remove' | 'undo'> {
  wishes: () => Readonly<SessionWishes>;
  /** Marks what is selected, with the last ink where none is named; false where no text is selected. */
  highlightSelection: (ink?: Ink, writing?: boolean) => boolean;
  /**
   * Marks a passage that was not selected with the last ink, or takes away the mark that stands on just these words; nothing where a longer mark of that ink
   * holds them already (`covered`), or where it is no passage of the piece (`none`).
   */
  toggleHighlight: (range: Range) => 'made' | 'removed' | 'covered' | 'none';
  /** What is selected, or a highlight's passage, with the address of the piece. */
  passage: (id?: string) => { selector: PassageSelector; address: string } | null;
  cite: (selector: PassageSelector) => Promise<string | null>;
  widenSelection: (widening: Widening) => void;
  /** Attaches a highlight to what is selected, or waits for a selection; with null it waits no longer. */
  attach: (id: string | null) => void;
  /** Takes the words that stand now where a changed passage was found for its own. */
  acceptChange: (id: string) => void;
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
  /** Opens the place where the reader can make room on a full disk. */
  makeRoom: () => void;
  /** Shows the passages related to what is selected, or to the highlight of this id; null where there is no place to show them. */
  relate: ((id?: string) => void) | null;
  /** Goes to a highlight, or to the one after or before; false where there is none to go to. */
  go: (to: string | 1 | -1) => boolean;
}

export interface SessionDoings {
  onInk?: (ink: Ink) => void;
  compare?: (() => void) | undefined;
  makeRoom?: (() => void) | undefined;
  relate?: ((text: string, of: 'selection' | 'highlight') => void) | undefined;
}

/** Lets the reader work with the highlights of a piece that are found and painted already: in the publisher's page this comes with the toolbar, when it is wanted. */
export function sessionOn(marks: PieceMarks, { onInk, compare, makeRoom, relate }: SessionDoings): HighlightSession {
  const { root, store, places, wishes, signal, view, show, subscribe, refresh, adopt, showHighlights, jumpTo } = marks;
  const { make, attach, ...keeping } = createSessionKeeping(marks);

  /** The passage that is selected, where something can be done with it; the reader is told why where nothing can. */
  const selected = (): Passage | null => {
    const passage = selectedPassage(root, wishes.wholeWords ? wholeWords : undefined);
    if (passage !== 'other-piece') return passage;
    show({ notice: { kind: 'other-piece' }, selection: null });
    return null;
  };
  const unselect = (): void => document.getSelection()?.removeAllRanges();

  return {
    ...{ view, subscribe, refresh, adopt, showHighlights, jumpTo },
    ...keeping,
    wishes: () => wishes,
    highlightSelection(ink = wishes.lastInk, writing = false) {
      const passage = selected();
      if (!passage) return false;
      wishes.lastInk = ink;
      onInk?.(ink);
      // The ink would not be seen under the selection.
      unselect();
      make(passage, ink, writing);
      return true;
    },
    toggleHighlight(range) {
      const there = view().places.filter((place) => place.range !== null && holds(place.range, range));
      const same = there.find((place) => place.range?.toString().trim() === range.toString().trim());
      if (same) {
        keeping.remove(same.highlight.id);
        return 'removed';
      }
      if (there.some(({ highlight }) => highlight.ink === wishes.lastInk)) return 'covered';
      const selector = describeRange(root, range);
      if (!selector) return 'none';
      make({ range, selector }, wishes.lastInk, false);
      return 'made';
    },
    passage(id) {
      const selector = id === undefined ? selected()?.selector : places.get(id)?.highlight.selector;
      return selector ? { selector, address: store.address } : null;
    },
    cite: (selector) => store.cite(selector),
    widenSelection: (widening) => widenSelection(root, widening),
    attach(id) {
      const passage = id === null ? null : selected();
      if (id === null || !passage) {
        show({ list: false, card: null, takesFocus: false, attaching: id });
        return;
      }
      unselect();
      attach(id, passage);
    },
    acceptChange(id) {
      const range = places.get(id)?.range;
      const selector = range && describeRange(root, range);
      if (selector) attach(id, { range, selector });
    },
    showLost() {
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
    makeRoom: () => makeRoom?.(),
    relate:
      relate === undefined
        ? null
        : (id) => {
            const text = id === undefined ? view().selection?.toString() : places.get(id)?.highlight.selector.quotation;
            if (text) relate(text, id === undefined ? 'selection' : 'highlight');
          },
    go(to) {
      const there = typeof to === 'string' ? places.get(to) : stepPlaces(view().places, view().current, to);
      if (!there?.range) return false;
      jumpToRange(there.range, signal);
      show({ current: there.highlight.id });
      return true;
    },
  };
}

/** Whether a range begins no later and ends no sooner than another. */
function holds(range: Range, other: Range): boolean {
  return range.compareBoundaryPoints(Range.START_TO_START, other) <= 0 && range.compareBoundaryPoints(Range.END_TO_END, other) >= 0;
}

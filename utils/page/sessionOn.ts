import { describeRange } from '@/utils/highlights/describeRange';
import type { Ink } from '@/utils/highlights/highlight';
import type { HighlightSession } from './highlightSession';
import { jumpToRange } from './paint';
import type { PieceMarks } from './pieceMarks';
import { selectedPassage, widenSelection, type Passage } from './selectedPassage';
import { createSessionKeeping } from './sessionKeeping';
import { stepPlaces } from './stepPlaces';
import { wholeWords } from './wholeWords';

export interface SessionDoings {
  onInk?: (ink: Ink) => void;
  compare?: (() => void) | undefined;
}

/** Lets the reader work with the highlights of a piece that are found and painted already: in the publisher's page this comes with the toolbar, when it is wanted. */
export function sessionOn(marks: PieceMarks, { onInk, compare }: SessionDoings): HighlightSession {
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
    go(to) {
      const there = typeof to === 'string' ? places.get(to) : stepPlaces(view().places, view().current, to);
      if (!there?.range) return false;
      jumpToRange(there.range, signal);
      show({ current: there.highlight.id });
      return true;
    },
  };
}

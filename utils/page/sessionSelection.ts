import { describeRange } from '@/utils/highlights/describeRange';
import { type PassageSelector } from '@/utils/highlights/highlight';
import { readPassageText } from '@/utils/highlights/passageText';
import { pieceBounds } from './pieceBounds';
import { type ViewHolder } from './sessionView';
import { selectedRange, watchSelection } from './watchSelection';

/** Less than this, in CSS pixels, is the page settling and no scroll of the reader. */
const nudge = 4;

export interface Passage {
  range: Range;
  selector: PassageSelector;
}

/** Widens offsets of a text, to sentences for instance. */
export type Widening = (text: string, passage: { start: number; end: number }) => { start: number; end: number };

export interface SessionSelection {
  /** What is selected, without blanks at its ends; null where that is no text of the piece, and `other-piece` where it is another's. */
  passage: (widen?: Widening) => Passage | 'other-piece' | null;
  describe: (range: Range) => PassageSelector | null;
  /** Selects more of the same text. */
  widen: (widening: Widening) => void;
  clear: () => void;
  /** Tells again what is selected: wishes may have changed since. */
  look: () => void;
}

/** What the reader selects under an element. A selection that rests brings the toolbar where that is wanted; once its passage scrolls away the toolbar goes, and the selection stays. */
export function createSessionSelection(
  root: Element,
  { view, show, subscribe }: ViewHolder,
  wishes: { toolbar: boolean },
  signal: AbortSignal,
): SessionSelection {
  let shown: Range | null = null;
  let shownAt = 0;
  subscribe(() => {
    if (view().selection === shown) return;
    shown = view().selection;
    shownAt = shown?.getBoundingClientRect().top ?? 0;
  }, signal);
  const look = watchSelection(
    root,
    (selection) => {
      const found = selection && describeRange(root, selection) ? selection : null;
      const wanted = wishes.toolbar || view().attaching !== null;
      // One that the toolbar itself makes larger leaves the focus there.
      const takesFocus = found !== null && view().selection !== null && view().takesFocus;
      show({ selection: wanted ? found : null, takesFocus, ...(found ? { card: null } : {}) });
    },
    signal,
  );
  const scrolled = (): void => {
    const { selection } = view();
    if (selection && Math.abs(selection.getBoundingClientRect().top - shownAt) > nudge) show({ selection: null });
  };
  addEventListener('scroll', scrolled, { signal, capture: true, passive: true });

  const select = (range: Range): void => {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
  return {
    passage(widen) {
      const range = selectedRange(root);
      if (!range) return null;
      const whole = widen ? (widened(root, range, widen) ?? range) : range;
      const selector = describeRange(root, whole);
      if (!selector) return null;
      return [...pieceBounds(root).leftOut].some((other) => whole.intersectsNode(other)) ? 'other-piece' : { range: whole, selector };
    },
    describe: (range) => describeRange(root, range),
    widen(widening) {
      const range = selectedRange(root);
      const wider = range && widened(root, range, widening);
      if (wider) select(wider);
    },
    look,
    clear: () => document.getSelection()?.removeAllRanges(),
  };
}

function widened(root: Element, range: Range, widen: Widening): Range | null {
  const { text, fromRange, toRange } = readPassageText(root);
  const passage = fromRange(range);
  if (!passage) return null;
  const { start, end } = widen(text, passage);
  return toRange(start, end);
}

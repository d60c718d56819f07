import { describeRange } from '@/utils/highlights/describeRange';
import type { PassageSelector } from '@/utils/highlights/highlight';
import { readPassageText } from '@/utils/highlights/passageText';
import { pieceBounds } from './pieceBounds';
import { selectedRange } from './watchSelection';

export interface Passage {
  range: Range;
  selector: PassageSelector;
}

/** Widens offsets of a text, to sentences for instance. */
export type Widening = (text: string, passage: { start: number; end: number }) => { start: number; end: number };

/** What is selected under an element, widened where asked; null where that is no text of the piece, and `other-piece` where it is another's. */
export function selectedPassage(root: Element, widen?: Widening): Passage | 'other-piece' | null {
  const selected = selectedRange(root);
  if (!selected) return null;
  const range = widen ? (widened(root, selected, widen) ?? selected) : selected;
  const selector = describeRange(root, range);
  if (!selector) return null;
  return [...pieceBounds(root).leftOut].some((other) => range.intersectsNode(other)) ? 'other-piece' : { range, selector };
}

/** Selects more of the same text. */
export function widenSelection(root: Element, widen: Widening): void {
  const selected = selectedRange(root);
  const range = selected && widened(root, selected, widen);
  if (!range) return;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function widened(root: Element, range: Range, widen: Widening): Range | null {
  const { text, fromRange, toRange } = readPassageText(root);
  const passage = fromRange(range);
  if (!passage) return null;
  const { start, end } = widen(text, passage);
  return toRange(start, end);
}

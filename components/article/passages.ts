import { readPassageText } from '@/utils/highlights/passageText';
import { arriveAt } from './arriveAt';

/** The element of a piece's body inside the element of the piece; null before it is painted. */
export function bodyOf(piece: ParentNode | null): HTMLElement | null {
  return piece?.querySelector<HTMLElement>('[data-part="body"]') ?? null;
}

/** Where offsets of articleText stand in the piece on this page; null when they are not in it. */
export function rangeOf(piece: ParentNode | null, { start, end }: { start: number; end: number }): Range | null {
  const body = bodyOf(piece);
  return body === null ? null : readPassageText(body).toRange(start, end);
}

/** Goes to offsets of articleText in the piece on this page; false when they are not in it. */
export function goToOffsets(piece: ParentNode | null, span: { start: number; end: number }): boolean {
  const range = rangeOf(piece, span);
  if (range === null) return false;
  arriveAt(range);
  return true;
}

import { findRange } from '@/utils/highlights/findRange';
import type { PassageSelector } from '@/utils/highlights/highlight';
import { readPassageText } from '@/utils/highlights/passageText';
import { jumpToRange } from './paint';
import { pieceBounds } from './pieceBounds';

/** Goes to a passage under an element where it is found, and tells how it was found. */
export function jumpToPassage(root: Element, passage: PassageSelector, signal: AbortSignal): 'exact' | 'moved' | 'changed' | 'lost' {
  const { within, leftOut } = pieceBounds(root);
  const found = findRange(within, passage, (element) => readPassageText(element, leftOut));
  if (found.state !== 'lost') jumpToRange(found.range, signal);
  return found.state;
}

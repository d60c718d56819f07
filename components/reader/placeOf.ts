import { findRange } from '@/utils/highlights/findRange';
import type { PassageSelector } from '@/utils/highlights/highlight';
import type { TextOfElement } from '@/utils/highlights/partElement';

/** Where a passage stands in a piece on this page; null when it is not found in its part, or lives only on the publisher's page. `textOf` may keep texts that were read already. */
export function placeOf(piece: ParentNode, selector: PassageSelector, textOf?: TextOfElement): Range | null {
  const part = selector.part === 'outside' ? null : piece.querySelector(`[data-part="${selector.part}"]`);
  if (part === null) return null;
  const found = findRange(part, selector, textOf);
  return found.state === 'lost' ? null : found.range;
}

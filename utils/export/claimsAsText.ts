import { type PassageSelector } from '@/utils/highlights/highlight';
import { citePiece, type CitedPiece } from './citePassage';
import { passageLink } from './passageLink';

/** A key point as it goes out: its passage, and whether the words are somebody else's than the author's. */
export interface CitedClaim {
  selector: PassageSelector;
  quoted: boolean;
}

/** Key points as plain text in the order given: the citation of the piece and its address, then each point with its number and a link to its sentence. `quotedWord` marks somebody else's words. */
export function claimsAsText(piece: CitedPiece, heading: string, claims: readonly CitedClaim[], quotedWord: string): string {
  const points = claims.map(({ selector, quoted }, index) => {
    const words = selector.quotation.trim().replaceAll(/\s+/gu, ' ');
    return `${index + 1}. ${words}${quoted ? ` (${quotedWord})` : ''}\n   ${passageLink(piece.address, selector)}`;
  });
  return `${[`${heading}\n${citePiece(piece)}\n${piece.address}`, ...points].join('\n\n')}\n`;
}

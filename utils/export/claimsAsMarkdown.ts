import { citePiece, type CitedPiece } from './citePassage';
import { type CitedClaim } from './claimsAsText';
import { escapeMarkdown } from './escapeMarkdown';
import { passageLink } from './passageLink';

/** Key points as Markdown in the order given: a heading, the citation of the piece, then a numbered list whose points carry a link to their sentence. `quotedWord` marks somebody else's words. */
export function claimsAsMarkdown(piece: CitedPiece, heading: string, claims: readonly CitedClaim[], quotedWord: string): string {
  const head = `# ${escapeMarkdown(piece.title)}\n\n${escapeMarkdown(citePiece(piece))}  \n<${piece.address}>\n\n## ${escapeMarkdown(heading)}`;
  const points = claims.map(({ selector, quoted }, index) => {
    const words = escapeMarkdown(selector.quotation.trim().replaceAll(/\s+/gu, ' '));
    const whose = quoted ? ` (${escapeMarkdown(quotedWord)})` : '';
    return `${index + 1}. ${words}${whose} [↗](<${passageLink(piece.address, selector)}>)`;
  });
  return `${head}\n\n${points.join('\n')}\n`;
}

import { type Highlight, type Ink } from '@/utils/highlights/highlight';
import { citePiece, type CitedPiece } from './citePassage';
import { escapeMarkdown } from './escapeMarkdown';
import { passageLink } from './passageLink';

/** What is told of a highlight besides its words: the word for its ink, and its paragraph where it has one. Nothing of it need be known. */
export interface HighlightTelling {
  inkName?: (ink: Ink) => string;
  paragraphOf?: (highlight: Highlight) => number | null;
}

/**
 * The highlights of a piece as Markdown, in the order given: a heading, the citation of the piece, then each passage as a quotation with its paragraph
 * (“§ 7”), ink, labels and a link to its place, and under it the reader's note.
 */
export function highlightsAsMarkdown(piece: CitedPiece, highlights: readonly Highlight[], telling: HighlightTelling = {}): string {
  const head = `# ${escapeMarkdown(piece.title)}\n\n${escapeMarkdown(citePiece(piece))}  \n<${piece.address}>`;
  const passages = highlights.map((highlight) => {
    const { selector, note, ink, labels } = highlight;
    const paragraph = telling.paragraphOf?.(highlight) ?? null;
    const source = [
      paragraph === null ? '' : `§ ${paragraph}`,
      escapeMarkdown(telling.inkName?.(ink) ?? ''),
      escapeMarkdown(labels.join(', ')),
      `[↗](<${passageLink(piece.address, selector)}>)`,
    ]
      .filter((part) => part !== '')
      .join(' · ');
    const quotation = quoteLines(`${escapeMarkdown(selector.quotation.trim())}\n\n${source}`);
    return note.trim() === '' ? quotation : `${quotation}\n\n${escapeMarkdown(note.trim())}`;
  });
  return `${[head, ...passages].join('\n\n')}\n`;
}

function quoteLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

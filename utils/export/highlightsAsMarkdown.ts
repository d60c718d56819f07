import { type Highlight, type Ink } from '@/utils/highlights/highlight';
import { citePiece, type CitedPiece } from './citePassage';
import { passageLink } from './passageLink';

/**
 * The highlights of a piece as Markdown, in the order given: a heading, the citation of the piece, then each passage as a quotation that leads to its place,
 * with the reader's note. `inkName` gives the word for an ink; without it none is named.
 */
export function highlightsAsMarkdown(piece: CitedPiece, highlights: readonly Highlight[], inkName?: (ink: Ink) => string): string {
  const head = `# ${escapeMarkdown(piece.title)}\n\n${escapeMarkdown(citePiece(piece))}  \n<${piece.address}>`;
  const passages = highlights.map((highlight) => {
    const { selector, note, ink } = highlight;
    const source = [inkName ? escapeMarkdown(inkName(ink)) : '', `[↗](<${passageLink(piece.address, selector)}>)`]
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

/** What Markdown would read as a sign of its own stays a letter of the text. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/gu, '\\$&')
    .replace(/^(\s*)([#+=-])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gmu, '$1\\$2')
    .replace(/&(?=#?\w+;)/gu, '\\&');
}

import { citePiece, type CitedPiece } from './citePassage';
import { escapeMarkdown } from './escapeMarkdown';
import { passageLink } from './passageLink';
import type { PassageSelector } from '@/utils/highlights/highlight';

/** A figure with what it measures and its sentence, in words; the selector leads to the sentence. */
export interface QuotedFigure {
  figure: string;
  measured: string;
  selector: PassageSelector;
}

/** The figures of a piece as Markdown: its citation, then a table with `heads` as its first row, whose sentences carry a link to their place. */
export function figuresAsMarkdown(piece: CitedPiece, heads: readonly [string, string, string], figures: readonly QuotedFigure[]): string {
  const head = `# ${cell(piece.title)}\n\n${cell(citePiece(piece))}  \n<${piece.address}>`;
  const rows = figures.map(({ figure, measured, selector }) => [
    cell(figure),
    cell(measured),
    `${cell(selector.quotation)} [↗](<${passageLink(piece.address, selector)}>)`,
  ]);
  const lines = [heads.map(cell), heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `${head}\n\n${lines.join('\n')}\n`;
}

function cell(words: string): string {
  return escapeMarkdown(words.replaceAll(/\s+/gu, ' ').trim());
}

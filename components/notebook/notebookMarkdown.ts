import { inkName } from '@/components/highlights/inkNames';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { highlightsAsMarkdown } from '@/utils/export/highlightsAsMarkdown';
import { paragraphNumber } from '@/utils/highlights/paragraphNumber';
import type { NotebookEntry } from '@/utils/library/allHighlights';
import { groupEntries } from './groupEntries';

/** Highlights as one Markdown text, piece after piece, each in the order of its piece, with the number of its paragraph. Rejects where the library cannot be opened. */
export async function notebookMarkdown(entries: readonly NotebookEntry[]): Promise<string> {
  const library = await loadLibrary();
  const parts: string[] = [];
  for (const group of groupEntries(entries, 'piece')) {
    const piece = group.entries[0]?.piece;
    if (piece === undefined) continue;
    const saved = await library.savedArticle(piece.address);
    parts.push(
      highlightsAsMarkdown(
        piece,
        group.entries.map(({ highlight }) => highlight),
        { inkName, paragraphOf: ({ selector }) => (saved === null ? null : paragraphNumber(saved.article.blocks, selector)) },
      ),
    );
  }
  return parts.join('\n');
}

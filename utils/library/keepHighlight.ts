import { type Article } from '@/utils/article/article';
import { cleanLabels } from '@/utils/highlights/cleanLabels';
import { type Highlight } from '@/utils/highlights/highlight';
import { binTables, takeOutOfBin } from './bin';
import { refreshNotes } from './highlightRows';
import { type Outcome } from './outcome';
import { pieceTables, saveWithin } from './saveArticle';
import { writeOnce, type FromPage } from './writeOnce';

/**
 * Keeps a highlight, and in the same transaction the piece where it is not saved; `at` in milliseconds since 1970. Gives the highlight as it is kept, under
 * the address of the saved piece. A highlight whose id is kept already is left as it is: a message sent again changes nothing. One
 * that was removed, and is kept again by “Annulla”, leaves the bin.
 */
export async function keepHighlight(highlight: Highlight, article: Article, at: number, from?: FromPage): Promise<Outcome<Highlight>> {
  return writeOnce(
    (database) => [...pieceTables(database), database.highlights, ...binTables(database)],
    from,
    async (database) => {
      const known = await database.highlights.get(highlight.id);
      if (known) return { value: known, piece: null };
      const { row } = await saveWithin(database, article, at);
      const kept = { ...highlight, labels: cleanLabels(highlight.labels), address: row.address };
      await database.highlights.add(kept);
      await takeOutOfBin(database, kept.id);
      await refreshNotes(database, row.address);
      return { value: kept, piece: row };
    },
  );
}

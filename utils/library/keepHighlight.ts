import { type Article } from '@/utils/article/article';
import { cleanLabels } from '@/utils/highlights/cleanLabels';
import { type Highlight } from '@/utils/highlights/highlight';
import { binTables, takeOutOfBin } from './bin';
import { type LibraryDatabase } from './database';
import { refreshNotes } from './highlightRows';
import { rememberWrite, type Moment } from './laterWrites';
import { type Outcome } from './outcome';
import { pieceTables, saveWithin } from './saveArticle';
import { type ArticleRow } from './versions/version1';
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
      return { value: await keepWithin(database, highlight, row, { at, from }), piece: row };
    },
  );
}

/**
 * Keeps a new highlight inside a transaction that is open, under the address of the saved piece. One that comes out of the bin is as it is there: with what was
 * changed of it elsewhere while it was being removed.
 */
export async function keepWithin(
  database: LibraryDatabase,
  highlight: Highlight,
  { address }: ArticleRow,
  moment: Moment,
): Promise<Highlight> {
  const binned = await takeOutOfBin(database, highlight.id);
  const { ink, note, labels, selector } = binned?.kind === 'highlight' ? binned.highlight : highlight;
  const kept = { ...highlight, ink, note, labels: cleanLabels(labels), selector, address };
  await database.highlights.add(kept);
  await rememberWrite(database, kept.id, 'there', moment);
  await refreshNotes(database, address);
  return kept;
}

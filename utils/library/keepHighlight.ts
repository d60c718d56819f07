import { type Article } from '@/utils/article/article';
import { type Highlight } from '@/utils/highlights/highlight';
import { announceChange } from './announceChange';
import { libraryDatabase } from './database';
import { refreshNotes } from './highlightRows';
import { outcomeOf, type Outcome } from './outcome';
import { pieceTables, saveWithin } from './saveArticle';

/**
 * Keeps a highlight, and in the same transaction the piece where it is not saved; `at` in milliseconds since 1970. Gives the highlight as it is kept, under
 * the address of the saved piece. A highlight whose id is kept already is left as it is: a message sent again changes nothing.
 */
export async function keepHighlight(highlight: Highlight, article: Article, at: number): Promise<Outcome<Highlight>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', [...pieceTables(database), database.highlights], async () => {
      const known = await database.highlights.get(highlight.id);
      if (known) return { kept: known, piece: null };
      const { row } = await saveWithin(database, article, at);
      const kept = { ...highlight, address: row.address };
      await database.highlights.add(kept);
      await refreshNotes(database, row.address);
      return { kept, piece: row };
    });
  });
  if (outcome.kind === 'failed') return outcome;
  if (outcome.value.piece) await announceChange(outcome.value.piece);
  return { kind: 'done', value: outcome.value.kept };
}

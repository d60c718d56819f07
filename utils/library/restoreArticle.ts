import { announceChange } from './announceChange';
import { libraryDatabase } from './database';
import { refreshNotes } from './highlightRows';
import { outcomeOf, type Outcome } from './outcome';
import { type RemovedArticle } from './removeArticle';

/** Puts a removed piece back as it was. Highlights that were made since, on the piece saved again, stay beside those put back. */
export async function restoreArticle(removed: RemovedArticle): Promise<Outcome<null>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.tables, async () => {
      await database.articles.put(removed.article);
      await database.bodies.put(removed.body);
      await database.searchTexts.put(removed.searchText);
      await database.images.bulkPut(removed.images);
      await database.imageBytes.bulkPut(removed.imageBytes);
      await database.highlights.bulkPut(removed.highlights);
      if (removed.position) await database.positions.put(removed.position);
      await refreshNotes(database, removed.article.address);
      return null;
    });
  });
  if (outcome.kind === 'done') await announceChange(removed.article);
  return outcome;
}

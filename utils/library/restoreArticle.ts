import { announceChange } from './announceChange';
import { articleFrom } from './articleRows';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSavedArticle } from './findSaved';
import { refreshNotes } from './highlightRows';
import { outcomeOf, type Outcome } from './outcome';
import { type RemovedArticle } from './removeArticle';

/**
 * Puts a removed piece back as it was. Highlights that were made since, on the piece saved again, stay beside those put back; where it was saved again under
 * another of its addresses it stays there, gets back what belongs to it, and the copy that was removed is a version of it.
 */
export async function restoreArticle(removed: RemovedArticle): Promise<Outcome<null>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.tables, async () => {
      const present = await findSavedArticle(database, removed.article);
      const { article, body, highlights, versions, position } = removed;
      const isElsewhere = present !== undefined && present.address !== article.address;
      const { address } = isElsewhere ? present : article;
      const under = <T extends { address: string }>(row: T): T => ({ ...row, address });
      if (isElsewhere) await database.articleVersions.put({ address, keptAt: article.savedAt, article: articleFrom(article, body) });
      else await putPiece(database, removed);
      await database.highlights.bulkPut(highlights.map(under));
      await database.articleVersions.bulkPut(versions.map(under));
      if (position) await database.positions.put(under(position));
      await refreshNotes(database, address);
      return isElsewhere ? present : article;
    });
  });
  if (outcome.kind === 'failed') return outcome;
  await announceChange(outcome.value);
  return { kind: 'done', value: null };
}

async function putPiece(database: LibraryDatabase, { article, body, searchText, images, imageBytes }: RemovedArticle): Promise<void> {
  await database.articles.put(article);
  await database.bodies.put(body);
  await database.searchTexts.put(searchText);
  await database.images.bulkPut(images);
  await database.imageBytes.bulkPut(imageBytes);
}

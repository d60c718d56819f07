import { type ReadingPosition } from '@/utils/export/libraryExport';
import { type Highlight } from '@/utils/highlights/highlight';
import { announceChange } from './announceChange';
import { type ArticleRows } from './articleRows';
import { versionRows } from './articleVersions';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSaved } from './findSaved';
import { highlightRows } from './highlightRows';
import { outcomeOf, type Outcome } from './outcome';
import { type ImageBytesRow } from './versions/version1';
import { type ArticleVersionRow } from './versions/version2';

/** All that was kept of a piece, whole, so that it can be put back. */
export interface RemovedArticle extends ArticleRows {
  imageBytes: ImageBytesRow[];
  highlights: Highlight[];
  versions: ArticleVersionRow[];
  position: ReadingPosition | null;
}

/** Removes a saved piece with its pictures, highlights, versions and reading position; gives all of it back for “Annulla”, null when it was not saved. */
export async function removeArticle(address: string): Promise<Outcome<RemovedArticle | null>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.tables, async () => {
      const removed = await readWhole(database, address);
      if (removed) await deleteWhole(database, removed.article.address);
      return removed;
    });
  });
  if (outcome.kind === 'done' && outcome.value) await announceChange(outcome.value.article);
  return outcome;
}

async function readWhole(database: LibraryDatabase, anyAddress: string): Promise<RemovedArticle | null> {
  const article = await findSaved(database, anyAddress);
  const body = article && (await database.bodies.get(article.address));
  const searchText = article && (await database.searchTexts.get(article.address));
  if (!article || !body || !searchText) return null;
  const { address } = article;
  return {
    article,
    body,
    searchText,
    images: await database.images.where('articleAddress').equals(address).toArray(),
    imageBytes: await database.imageBytes.where('articleAddress').equals(address).toArray(),
    highlights: await highlightRows(database, address).toArray(),
    versions: await versionRows(database, address).toArray(),
    position: (await database.positions.get(address)) ?? null,
  };
}

async function deleteWhole(database: LibraryDatabase, address: string): Promise<void> {
  await database.articles.delete(address);
  await database.bodies.delete(address);
  await database.searchTexts.delete(address);
  await database.images.where('articleAddress').equals(address).delete();
  await database.imageBytes.where('articleAddress').equals(address).delete();
  await highlightRows(database, address).delete();
  await versionRows(database, address).delete();
  await database.positions.delete(address);
}

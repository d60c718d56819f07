import { announceChange } from './announceChange';
import { versionRows } from './articleVersions';
import { putInBin } from './bin';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSaved } from './findSaved';
import { highlightRows } from './highlightRows';
import { outcomeOf, type Outcome } from './outcome';
import { type BinnedPiece } from './versions/version3';

/**
 * Moves a saved piece with its pictures, highlights, versions and reading position into the bin; `at` in milliseconds since 1970. Gives the id under which the
 * bin keeps it, null when it was not saved.
 */
export async function removeArticle(address: string, at: number): Promise<Outcome<string | null>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.tables, async () => {
      const removed = await readWhole(database, address);
      if (removed === null) return null;
      const { address: savedAs, title, otherAddresses } = removed.article;
      const id = crypto.randomUUID();
      await putInBin(database, { id, removedAt: at, address: savedAs, title, words: null }, { kind: 'piece', piece: removed });
      await deleteWhole(database, savedAs);
      return { id, address: savedAs, otherAddresses };
    });
  });
  if (outcome.kind === 'failed') return outcome;
  if (outcome.value) await announceChange(outcome.value);
  return { kind: 'done', value: outcome.value?.id ?? null };
}

async function readWhole(database: LibraryDatabase, anyAddress: string): Promise<BinnedPiece | null> {
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

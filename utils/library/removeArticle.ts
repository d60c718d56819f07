import { bumpRevision } from '@/utils/messaging/revision';
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
    return database.transaction('rw', database.tables, async () => removeWithin(database, address, at));
  });
  if (outcome.kind === 'failed') return outcome;
  if (outcome.value) await announceChange(outcome.value);
  return { kind: 'done', value: outcome.value?.id ?? null };
}

/** As {@link removeArticle}, of several pieces, all or none of them; gives the ids under which the bin keeps those that were saved. */
export async function removeArticles(addresses: readonly string[], at: number): Promise<Outcome<string[]>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.tables, async () => {
      const ids: string[] = [];
      for (const address of addresses) {
        const removed = await removeWithin(database, address, at);
        if (removed) ids.push(removed.id);
      }
      return ids;
    });
  });
  if (outcome.kind === 'done' && outcome.value.length > 0) await bumpRevision(null);
  return outcome;
}

async function removeWithin(
  database: LibraryDatabase,
  address: string,
  at: number,
): Promise<{ id: string; address: string; otherAddresses: string[] } | null> {
  const removed = await readWhole(database, address);
  if (removed === null) return null;
  const { address: savedAs, title, otherAddresses } = removed.article;
  const id = crypto.randomUUID();
  await putInBin(database, { id, removedAt: at, address: savedAs, title, words: null }, { kind: 'piece', piece: removed });
  await deleteWhole(database, savedAs);
  return { id, address: savedAs, otherAddresses };
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

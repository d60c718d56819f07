import { bumpRevision } from '@/utils/messaging/revision';
import { announceChange } from './announceChange';
import { versionRows } from './articleVersions';
import { putManyInBin } from './bin';
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
    return database.transaction('rw', database.tables, async () => removeWithin(database, [address], at));
  });
  if (outcome.kind === 'failed') return outcome;
  const [removed] = outcome.value;
  if (removed) await announceChange(removed);
  return { kind: 'done', value: removed?.id ?? null };
}

/** As {@link removeArticle}, of several pieces, all or none of them; gives the ids under which the bin keeps those that were saved. */
export async function removeArticles(addresses: readonly string[], at: number): Promise<Outcome<string[]>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.tables, async () => removeWithin(database, addresses, at));
  });
  if (outcome.kind === 'failed') return outcome;
  if (outcome.value.length > 0) await bumpRevision(null);
  return { kind: 'done', value: outcome.value.map(({ id }) => id) };
}

async function removeWithin(
  database: LibraryDatabase,
  addresses: readonly string[],
  at: number,
): Promise<{ id: string; address: string; otherAddresses: string[] }[]> {
  const read = await Promise.all(addresses.map(async (address) => readWhole(database, address)));
  // Two of the addresses may be those of one piece.
  const pieces = [...new Map(read.flatMap((piece) => (piece ? [[piece.article.address, piece]] : []))).values()];
  const rows = pieces.map((piece) => {
    const { address, title } = piece.article;
    return { row: { id: crypto.randomUUID(), removedAt: at, address, title, words: null }, thing: { kind: 'piece' as const, piece } };
  });
  await putManyInBin(database, rows);
  await deleteWhole(
    database,
    pieces.map(({ article }) => article.address),
  );
  return rows.map(({ row: { id }, thing: { piece } }) => ({ id, ...piece.article }));
}

async function readWhole(database: LibraryDatabase, anyAddress: string): Promise<BinnedPiece | null> {
  const article = await findSaved(database, anyAddress);
  if (!article) return null;
  const { address } = article;
  const [body, searchText, images, imageBytes, highlights, versions, position] = await Promise.all([
    database.bodies.get(address),
    database.searchTexts.get(address),
    database.images.where('articleAddress').equals(address).toArray(),
    database.imageBytes.where('articleAddress').equals(address).toArray(),
    highlightRows(database, address).toArray(),
    versionRows(database, address).toArray(),
    database.positions.get(address),
  ]);
  if (!body || !searchText) return null;
  return { article, body, searchText, images, imageBytes, highlights, versions, position: position ?? null };
}

/** Each table at once: a row that is removed by itself gives its piece a revision of its own. */
async function deleteWhole(database: LibraryDatabase, addresses: readonly string[]): Promise<void> {
  const { articles, bodies, searchTexts, images, imageBytes, highlights, articleVersions, positions } = database;
  for (const table of [articles, bodies, searchTexts, positions]) await table.bulkDelete([...addresses]);
  for (const table of [images, imageBytes]) await table.where('articleAddress').anyOf(addresses).delete();
  for (const table of [highlights, articleVersions]) await table.where('address').anyOf(addresses).delete();
}

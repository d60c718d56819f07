import { bumpRevision } from '@/utils/messaging/revision';
import { announceChange } from './announceChange';
import { versionRows } from './articleVersions';
import { putManyInBin } from './bin';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSavedArticles } from './findSaved';
import { highlightRows } from './highlightRows';
import { outcomeOf, type Outcome } from './outcome';
import { type ImageRow } from './versions/version1';
import { type BinnedPiece } from './versions/version3';
import { type ReadArticleRow } from './versions/version4';

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
  const found = await findSavedArticles(
    database,
    addresses.map((address) => ({ address, otherAddresses: [] })),
  );
  // Two of the addresses may be those of one piece.
  const saved = [...new Map([...found.values()].map((row) => [row.address, row])).values()];
  const pieces = (await Promise.all(saved.map(async (row) => readWhole(database, row)))).filter((piece) => piece !== null);
  const rows = pieces.map((piece) => {
    const { address, title } = piece.article;
    return { row: { id: crypto.randomUUID(), removedAt: at, address, title, words: null }, thing: { kind: 'piece' as const, piece } };
  });
  await putManyInBin(database, rows);
  await deleteWhole(database, pieces);
  return rows.map(({ row: { id }, thing: { piece } }) => ({ id, ...piece.article }));
}

async function readWhole(database: LibraryDatabase, article: ReadArticleRow): Promise<BinnedPiece | null> {
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

/** Each table at once, since a row that is removed by itself gives its piece a revision of its own; by keys, since to look for them again takes as long as to remove them. */
async function deleteWhole(database: LibraryDatabase, pieces: readonly BinnedPiece[]): Promise<void> {
  const { articles, bodies, searchTexts, images, imageBytes, highlights, articleVersions, positions } = database;
  const addresses = pieces.map(({ article }) => article.address);
  for (const table of [articles, bodies, searchTexts, positions]) await table.bulkDelete(addresses);
  const keyOf = ({ articleAddress, imageAddress }: Pick<ImageRow, 'articleAddress' | 'imageAddress'>): [string, string] => [
    articleAddress,
    imageAddress,
  ];
  await images.bulkDelete(pieces.flatMap((piece) => piece.images.map(keyOf)));
  await imageBytes.bulkDelete(pieces.flatMap((piece) => piece.imageBytes.map(keyOf)));
  await highlights.bulkDelete(pieces.flatMap((piece) => piece.highlights.map(({ id }) => id)));
  await articleVersions.bulkDelete(
    pieces.flatMap((piece) => piece.versions.map(({ address, keptAt }): [string, number] => [address, keptAt])),
  );
}

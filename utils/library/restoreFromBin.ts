import { bumpRevision } from '@/utils/messaging/revision';
import { announceChange } from './announceChange';
import { keepVersionWithin } from './articleVersions';
import { articleFrom } from './articleRows';
import { takeOutOfBin } from './bin';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSaved, findSavedArticle, findSavedArticles } from './findSaved';
import { refreshNotes } from './highlightRows';
import { rememberWrite } from './laterWrites';
import { outcomeOf, type Outcome } from './outcome';
import { type ArticleRow } from './versions/version1';
import { type BinnedPiece, type BinnedThing } from './versions/version3';
import { unreadPiece } from './versions/version4';

/** `gone`: it is not in the bin any more; `needs-piece`: its piece is not saved, and nothing of a piece stands without it. */
export type Restored = 'restored' | 'gone' | 'needs-piece';

/**
 * Puts a removed thing back where it was, in one transaction that also takes it out of the bin. A piece that was saved again in the meantime stays as it is
 * now, gets back what belonged to the removed one, and has the removed copy as a version where that reads otherwise.
 */
export async function restoreFromBin(id: string): Promise<Outcome<Restored>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.tables, async () => restoreWithin(database, id));
  });
  if (outcome.kind === 'failed') return outcome;
  if (outcome.value.piece !== null) await announceChange(outcome.value.piece);
  return { kind: 'done', value: outcome.value.restored };
}

/** As {@link restoreFromBin}, of several things, all of them in one transaction, pieces that are not saved first; gives the ids of those that are back. */
export async function restoreManyFromBin(ids: readonly string[]): Promise<Outcome<string[]>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.tables, async () => {
      const back = await restoreAbsent(database, ids);
      const done = new Set(back);
      for (const id of ids) if (!done.has(id) && (await restoreWithin(database, id)).restored === 'restored') back.push(id);
      return back;
    });
  });
  if (outcome.kind === 'done' && outcome.value.length > 0) await bumpRevision(null);
  return outcome;
}

/** Puts back the pieces that are not saved, each table at once; gives their ids. */
async function restoreAbsent(database: LibraryDatabase, ids: readonly string[]): Promise<string[]> {
  const rows = await database.binnedThings.bulkGet([...ids]);
  const binned = rows.flatMap((row) => (row?.thing.kind === 'piece' ? [{ id: row.id, piece: row.thing.piece }] : []));
  const present = await findSavedArticles(
    database,
    binned.map(({ piece }) => piece.article),
  );
  const known = new Set<string>();
  const absent = binned.filter(({ piece: { article } }) => {
    // One of two copies that were removed of a piece is a version of the other.
    const names = [article.address, ...article.otherAddresses];
    const isAbsent = !present.has(article.address) && names.every((name) => !known.has(name));
    for (const name of names) known.add(name);
    return isAbsent;
  });
  const pieces = absent.map(({ piece }) => piece);
  await putRows(database, pieces);
  await database.highlights.bulkPut(pieces.flatMap(({ highlights }) => highlights));
  await database.articleVersions.bulkPut(pieces.flatMap(({ versions }) => versions));
  const positions = pieces.flatMap(({ position }) => position ?? []);
  const kept = await database.positions.bulkGet(positions.map(({ address }) => address));
  await database.positions.bulkPut(positions.filter((_, index) => kept[index] === undefined));
  await refreshNotes(database, ...pieces.map(({ article }) => article.address));
  const back = absent.map(({ id }) => id);
  await database.bin.bulkDelete(back);
  await database.binnedThings.bulkDelete(back);
  return back;
}

async function restoreWithin(database: LibraryDatabase, id: string): Promise<{ restored: Restored; piece: ArticleRow | null }> {
  const row = await database.binnedThings.get(id);
  if (row === undefined) return { restored: 'gone', piece: null };
  const piece = await putBack(database, row.thing);
  if (piece === null) return { restored: 'needs-piece', piece: null };
  await takeOutOfBin(database, id);
  return { restored: 'restored', piece };
}

/** The piece that has the thing now; null where that piece is not saved. */
async function putBack(database: LibraryDatabase, thing: BinnedThing): Promise<ArticleRow | null> {
  if (thing.kind === 'piece') return putPieceBack(database, thing.piece);
  const piece = await findSaved(database, thing.kind === 'highlight' ? thing.highlight.address : thing.version.address);
  if (piece === undefined) return null;
  if (thing.kind === 'version') await keepVersionWithin(database, piece, thing.version.article, thing.version.keptAt);
  else {
    await database.highlights.put({ ...thing.highlight, address: piece.address });
    await rememberWrite(database, thing.highlight.id, 'there', { at: Date.now(), from: undefined });
    await refreshNotes(database, piece.address);
  }
  return piece;
}

async function putPieceBack(database: LibraryDatabase, removed: BinnedPiece): Promise<ArticleRow> {
  const { article, body, highlights, versions, position } = removed;
  const present = await findSavedArticle(database, article);
  if (present === undefined) await putRows(database, [removed]);
  else await keepVersionWithin(database, present, articleFrom(article, body), article.savedAt);
  const { address } = present ?? article;
  const under = <T extends { address: string }>(row: T): T => ({ ...row, address });
  await database.highlights.bulkPut(highlights.map(under));
  await database.articleVersions.bulkPut(versions.map(under));
  if (position && (await database.positions.get(address)) === undefined) await database.positions.put(under(position));
  await refreshNotes(database, address);
  return present ?? article;
}

async function putRows(database: LibraryDatabase, pieces: readonly BinnedPiece[]): Promise<void> {
  // What was removed before version 4 has no state of its reading.
  await database.articles.bulkPut(pieces.map(({ article }) => ({ ...unreadPiece, labels: [], ...article })));
  await database.bodies.bulkPut(pieces.map(({ body }) => body));
  await database.searchTexts.bulkPut(pieces.map(({ searchText }) => searchText));
  await database.images.bulkPut(pieces.flatMap(({ images }) => images));
  await database.imageBytes.bulkPut(pieces.flatMap(({ imageBytes }) => imageBytes));
}

import { type LibraryDatabase } from './database';
import { hasAllRows, type KnownPieces } from './indexRows';
import { type IndexStateRow, type PieceRevisionRow } from './versions/version4';

/**
 * Compares the index with the tables: every saved piece must be in it in its last revision, and none that is not saved. What disagrees is put down as changed, so that it is
 * taken in anew; an index that lacks rows of its own is given up. For whoever holds the lock of the index, when nothing waits to be taken in.
 */
export async function healIndex(database: LibraryDatabase, state: IndexStateRow, known: KnownPieces): Promise<void> {
  if (!(await hasAllRows(database, state))) {
    await database.indexState.delete('state');
    return;
  }
  const { articles, pieceRevisions } = database;
  await database.transaction('rw', articles, pieceRevisions, async () => {
    const saved = new Set(await articles.toCollection().primaryKeys());
    const revisions = new Map((await pieceRevisions.toArray()).map((row) => [row.address, row]));
    const isTold = (address: string): boolean => (revisions.get(address)?.revision ?? 0) > state.through;
    const wrong = [...new Set([...saved, ...known.numbers.keys()])].filter((address) => {
      const piece = known.pieces[known.numbers.get(address) ?? -1];
      return !isTold(address) && !(saved.has(address) ? piece && agrees(piece, revisions.get(address)) : !piece);
    });
    const last = [...revisions.values()].reduce((most, { revision }) => Math.max(most, revision), state.through);
    await pieceRevisions.bulkPut(wrong.map((address, index) => ({ address, revision: last + 1 + index, textRevision: last + 1 + index })));
  });
}

function agrees(piece: { revision: number; textRevision: number }, row: PieceRevisionRow | undefined): boolean {
  return piece.revision === (row?.revision ?? 0) && piece.textRevision === (row?.textRevision ?? 0);
}

import { type Segment } from '@/utils/search/buildSegment';
import { type LibraryDatabase } from './database';
import { type IndexedPiece } from './indexedPiece';
import { freshNumber, piecesIn, readState, stretchPieces, writeSegment } from './indexRows';
import { type IndexStateRow } from './versions/version4';

/** What the index takes in at once. */
export interface Intake {
  /** Pieces whose words are in the segment, by the number that they have there. */
  added: ReadonlyMap<number, IndexedPiece>;
  /** Pieces of which only the facts changed, by their number. */
  changed: ReadonlyMap<number, IndexedPiece>;
  /** Numbers of pieces that are gone, or have a new number. */
  gone: ReadonlySet<number>;
  /** The words of those that were added; null where there are none. */
  segment: Segment | null;
  /** The revision up to which all changes are in it. */
  through: number;
  /** Addresses that are not saved any more: what is remembered of them may go. */
  left: readonly string[];
}

/**
 * Takes pieces into the index: the segment first, unseen, then in one short transaction all that makes it count. Gives the new state; null where the index was given up
 * in the meantime. For whoever holds the lock of the index.
 */
export async function commitPieces(database: LibraryDatabase, before: IndexStateRow, intake: Intake): Promise<IndexStateRow | null> {
  const id = intake.segment && (await writeSegment(database, intake.segment));
  const { indexState, indexStretches, pieceRevisions } = database;
  return database.transaction('rw', indexState, indexStretches, pieceRevisions, async () => {
    const now = await readState(database);
    if (JSON.stringify(now) !== JSON.stringify(before)) return null;
    const stretches = [...before.stretches];
    for (const [place, changes] of byStretch(intake)) {
      const pieces = piecesIn((await indexStretches.get(place))?.pieces ?? '[]');
      for (const [index, piece] of changes) pieces[index] = piece;
      await indexStretches.put({ place, pieces: JSON.stringify(Array.from(pieces, (piece) => piece ?? null)) });
      stretches[place] = freshNumber();
    }
    const state = {
      ...before,
      segments: id === null ? before.segments : [...before.segments, id],
      stretches,
      nextNumber: Math.max(before.nextNumber, ...[...intake.added.keys()].map((number) => number + 1)),
      through: Math.max(before.through, intake.through),
    };
    await indexState.put(state);
    for (const row of await pieceRevisions.bulkGet([...intake.left])) {
      if (row && row.revision <= state.through) await pieceRevisions.delete(row.address);
    }
    return state;
  });
}

function byStretch({ added, changed, gone }: Intake): Map<number, Map<number, IndexedPiece | null>> {
  const stretches = new Map<number, Map<number, IndexedPiece | null>>();
  const put = (number: number, piece: IndexedPiece | null): void => {
    const place = Math.floor(number / stretchPieces);
    const changes = stretches.get(place) ?? new Map<number, IndexedPiece | null>();
    stretches.set(place, changes.set(number % stretchPieces, piece));
  };
  for (const number of gone) put(number, null);
  for (const [number, piece] of changed) put(number, piece);
  for (const [number, piece] of added) put(number, piece);
  return stretches;
}

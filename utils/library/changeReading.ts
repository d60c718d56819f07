import { type ReadingState } from '@/utils/export/readingState';
import { libraryDatabase } from './database';
import { outcomeOf, type Outcome } from './outcome';
import { stateAt } from './readingProgress';
import { type ReadArticleRow } from './versions/version4';

/** How far the reader was with a piece, for a change to be taken back. */
export type PieceReading = Pick<ReadArticleRow, 'address' | 'readingState' | 'readShare'>;

/**
 * Puts the pieces saved under exactly these addresses into a state of reading by hand: `unread` forgets what was read of them, `read` counts them as read to their end,
 * `archived` puts them away as they are, and `unarchived` takes them out again, to where their share says. Gives those that were changed as they stood before.
 */
export async function changeReading(addresses: readonly string[], to: ReadingState | 'unarchived'): Promise<Outcome<PieceReading[]>> {
  return putReading(addresses, ({ readingState, readShare }) => {
    if (to === 'unarchived') return readingState === 'archived' ? { readingState: stateAt(readShare), readShare } : null;
    return { readingState: to, readShare: to === 'unread' ? 0 : to === 'read' ? 1 : readShare };
  });
}

/** Takes a change back: each piece stands again as it did before, but for those that are in another state than `now` since, and those that are gone. */
export async function restoreReading(before: readonly PieceReading[], now: ReadingState | 'unarchived'): Promise<Outcome<PieceReading[]>> {
  const earlier = new Map(before.map((piece) => [piece.address, piece]));
  return putReading([...earlier.keys()], (row) => {
    const was = earlier.get(row.address);
    const isStill = row.readingState === (now === 'unarchived' ? stateAt(row.readShare) : now);
    return was && isStill ? { readingState: was.readingState, readShare: was.readShare } : null;
  });
}

async function putReading(
  addresses: readonly string[],
  change: (row: ReadArticleRow) => Omit<PieceReading, 'address'> | null,
): Promise<Outcome<PieceReading[]>> {
  return outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.articles, async () => {
      const before: PieceReading[] = [];
      const changed: ReadArticleRow[] = [];
      for (const row of await database.articles.bulkGet([...addresses])) {
        const now = row && change(row);
        if (!now || (now.readingState === row.readingState && now.readShare === row.readShare)) continue;
        before.push({ address: row.address, readingState: row.readingState, readShare: row.readShare });
        changed.push({ ...row, ...now });
      }
      await database.articles.bulkPut(changed);
      return before;
    });
  });
}

import { type ReadingPosition } from '@/utils/export/readingPosition';
import { type PassageSelector } from '@/utils/highlights/highlight';
import { libraryDatabase } from './database';
import { findSaved } from './findSaved';
import { outcomeOf, type Outcome } from './outcome';
import { joinDays, readingDays } from './readingDays';
import { advance } from './readingProgress';

/** Where the reader left a saved piece; null when it was never read here. Rejects where the library cannot be opened. */
export async function readingPosition(address: string): Promise<ReadingPosition | null> {
  return (await libraryDatabase().positions.get(address)) ?? null;
}

/**
 * Remembers the passage at the top of the reader's view and the share of the piece read (0 to 1, forced into it); `at` in milliseconds since 1970. False for
 * a piece that is not saved: nothing is remembered of what the reader did not keep. The day joins those on which the piece was read, and its state of reading follows
 * (see {@link advance}).
 */
export async function rememberPosition(
  address: string,
  { selector, share }: { selector: PassageSelector; share: number },
  at: number,
): Promise<Outcome<boolean>> {
  return outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.articles, database.positions, async () => {
      const row = await findSaved(database, address);
      if (!row) return false;
      const place = Math.min(1, Math.max(0, share));
      const before = await database.positions.get(row.address);
      const days = joinDays(before ? readingDays(before) : [], readingDays({ at }));
      await database.positions.put({ address: row.address, selector, share: place, at, days });
      const now = advance(row, place);
      // A row that is written anew makes every list of pieces be read anew.
      if (now.readingState !== row.readingState || now.readShare !== row.readShare) await database.articles.update(row.address, now);
      return true;
    });
  });
}

/** A piece that is being read. */
export interface PieceInReading {
  address: string;
  title: string;
  minutes: number;
  /** 0 to 1. */
  readShare: number;
}

/** The pieces that are being read, the last opened first, at most `limit`. Rejects where the library cannot be opened. */
export async function lastInReading(limit: number): Promise<PieceInReading[]> {
  const { articles, positions } = libraryDatabase();
  return libraryDatabase().transaction('r', articles, positions, async () => {
    const lastFirst = await positions.orderBy('at').reverse().limit(lookedThrough).primaryKeys();
    const rows = await articles.bulkGet(lastFirst);
    return rows
      .flatMap((row) => (row?.readingState === 'reading' ? [row] : []))
      .slice(0, limit)
      .map(({ address, title, minutes, readShare }) => ({ address, title, minutes, readShare }));
  });
}

/** The last places that are looked through for pieces which are still being read: most are read to their end or put away. */
const lookedThrough = 60;

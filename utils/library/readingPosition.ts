import { type ReadingPosition } from '@/utils/export/readingPosition';
import { type PassageSelector } from '@/utils/highlights/highlight';
import { libraryDatabase } from './database';
import { findSaved } from './findSaved';
import { outcomeOf, type Outcome } from './outcome';

/** Where the reader left a saved piece; null when it was never read here. Rejects where the library cannot be opened. */
export async function readingPosition(address: string): Promise<ReadingPosition | null> {
  return (await libraryDatabase().positions.get(address)) ?? null;
}

/**
 * Remembers the passage at the top of the reader's view and the share of the piece read (0 to 1, forced into it); `at` in milliseconds since 1970. False for
 * a piece that is not saved: nothing is remembered of what the reader did not keep.
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
      await database.positions.put({ address: row.address, selector, share: Math.min(1, Math.max(0, share)), at });
      return true;
    });
  });
}

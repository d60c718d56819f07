import { type Table } from 'dexie';
import { bytesOf } from './bytesOf';
import { libraryDatabase, type LibraryDatabase } from './database';
import { outcomeOf, type Outcome } from './outcome';
import { type BinnedThing, type BinRow } from './versions/version3';

/** Days for which what was removed can be put back. */
export const binDays = 30;

const day = 24 * 60 * 60_000;

/**
 * Milliseconds for which a thing must go on being past its days before it goes for good. One look at the clock is not believed with what nothing brings back: a
 * clock that stood years behind at a removal, or stands years ahead today, would empty the bin at once. A week is time enough to notice, and short for what was thrown away.
 */
const grace = 7 * day;

/** The tables that a transaction needs for {@link putInBin} and {@link takeOutOfBin}. */
export function binTables({ bin, binnedThings }: LibraryDatabase): Table[] {
  return [bin, binnedThings];
}

/** Puts a thing into the bin, in the transaction that takes it out of its tables; `row` as lists will show it. */
export async function putInBin(database: LibraryDatabase, row: Omit<BinRow, 'kind' | 'size'>, thing: BinnedThing): Promise<void> {
  await putManyInBin(database, [{ row, thing }]);
}

/** As {@link putInBin}, of several things. */
export async function putManyInBin(
  database: LibraryDatabase,
  things: readonly { row: Omit<BinRow, 'kind' | 'size'>; thing: BinnedThing }[],
): Promise<void> {
  await database.bin.bulkPut(things.map(({ row, thing }) => ({ ...row, kind: thing.kind, size: sizeOf(thing) })));
  await database.binnedThings.bulkPut(things.map(({ row: { id }, thing }) => ({ id, thing })));
}

/** Takes a thing out of the bin, in the transaction that puts it back; undefined where it is not there. */
export async function takeOutOfBin(database: LibraryDatabase, id: string): Promise<BinnedThing | undefined> {
  const row = await database.binnedThings.get(id);
  await database.bin.delete(id);
  await database.binnedThings.delete(id);
  return row?.thing;
}

/** What is in the bin, the last removed first, at most `limit` of it, and how much there is in all. Rejects where the library cannot be opened. */
export async function binnedRows(limit = Infinity): Promise<{ rows: BinRow[]; total: number }> {
  const { bin } = libraryDatabase();
  return libraryDatabase().transaction('r', bin, async () => ({
    rows: await bin.orderBy('removedAt').reverse().limit(limit).toArray(),
    total: await bin.count(),
  }));
}

/**
 * Whole days until a thing goes for good, counted from `now` (milliseconds since 1970), also through the week after its {@link binDays}: never more than these, were
 * the clock set back.
 */
export function daysLeft({ removedAt, dueSince }: Pick<BinRow, 'removedAt' | 'dueSince'>, now: number): number {
  const end = Math.max(removedAt + binDays * day, dueSince === undefined ? 0 : dueSince + grace);
  return Math.min(binDays, Math.max(0, Math.ceil((end - now) / day)));
}

/** Removes these things for good; the only removal that nothing takes back. */
export async function removeForGood(ids: readonly string[]): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    const database = libraryDatabase();
    await database.transaction('rw', binTables(database), async () => removeWithin(database, ids));
    return null;
  });
}

/** Empties the bin for good. */
export async function emptyBin(): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    const database = libraryDatabase();
    await database.transaction('rw', binTables(database), async () => {
      await database.bin.clear();
      await database.binnedThings.clear();
    });
    return null;
  });
}

/**
 * Removes for good what had lain in the bin for {@link binDays} a week ago and still has at `now` (milliseconds since 1970); called when the background starts. What a
 * clock that has been set right since made look old begins anew.
 */
export async function forgetOldBinned(now: number): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    const database = libraryDatabase();
    await database.transaction('rw', binTables(database), async () => {
      const rows = await database.bin.toArray();
      const isOld = ({ removedAt }: BinRow): boolean => removedAt <= now - binDays * day;
      const over = rows.filter((row) => isOld(row) && row.dueSince !== undefined && row.dueSince <= now - grace);
      await removeWithin(
        database,
        over.map(({ id }) => id),
      );
      const seen = rows.filter((row) => isOld(row) && (row.dueSince === undefined || row.dueSince > now));
      await database.bin.bulkPut(seen.map((row) => ({ ...row, dueSince: now })));
      const young = rows.filter((row) => !isOld(row) && row.dueSince !== undefined);
      await database.bin.bulkPut(young.map(({ dueSince: _, ...row }) => row));
    });
    return null;
  });
}

async function removeWithin(database: LibraryDatabase, ids: readonly string[]): Promise<void> {
  await database.bin.bulkDelete([...ids]);
  await database.binnedThings.bulkDelete([...ids]);
}

/** Bytes of a thing: pictures as they are, the rest as JSON. */
function sizeOf(thing: BinnedThing): number {
  if (thing.kind !== 'piece') return bytesOf(thing);
  const { article, images, highlights, versions } = thing.piece;
  return article.size + images.reduce((sum, { size }) => sum + size, 0) + bytesOf(highlights) + bytesOf(versions);
}

import { mergeSegments } from '@/utils/search/mergeSegments';
import { type LibraryDatabase } from './database';
import { readKnown, readSegment, readState, sweepSegments, writeSegment } from './indexRows';
import { type Pause } from './pause';

/**
 * Segments of about one size that are joined when there are so many. More make a search read more rows; fewer make every piece be written more often: with four, a
 * piece is written anew five times until there are ten thousand, and a search reads at most a dozen segments.
 */
const together = 4;

/** Pieces of the smallest size of segments; each size is as many times larger as there are joined. */
const smallest = 16;

/** Joins segments of one size where there are enough of them, or all where `all` is said. For whoever holds the lock of the index. */
export async function mergeTiers(database: LibraryDatabase, pause: Pause, all = false): Promise<void> {
  for (;;) {
    const state = await readState(database);
    if (!state) return;
    const rows = await database.indexSegments.bulkGet(state.segments);
    const pieces = new Map(rows.flatMap((row) => (row ? [[row.id, row.pieces] as const] : [])));
    const sizes = Map.groupBy(state.segments, (id) => (all ? 0 : sizeOf(pieces.get(id) ?? 0)));
    const joined = [...sizes.values()].find((ids) => ids.length >= (all ? 2 : together));
    if (!joined) return;
    const known = await readKnown(database, state);
    const segments = await Promise.all(joined.map(async (id) => readSegment(database, id)));
    const whole = segments.filter((segment) => segment !== null);
    // Something is missing: the index is given up, and built anew.
    if (known === null || whole.length < joined.length) {
      await database.indexState.delete('state');
      return;
    }
    const merging = mergeSegments(whole, (number) => known.pieces[number] !== undefined);
    let step = merging.next();
    while (step.done !== true) {
      await pause();
      step = merging.next();
    }
    const id = await writeSegment(database, step.value);
    await database.transaction('rw', database.indexState, async () => {
      const now = await readState(database);
      if (JSON.stringify(now) !== JSON.stringify(state)) return;
      await database.indexState.put({ ...state, segments: [id, ...state.segments.filter((other) => !joined.includes(other))] });
    });
    await sweepSegments(database);
  }
}

function sizeOf(pieces: number): number {
  return Math.floor(Math.log(Math.max(1, pieces / smallest)) / Math.log(together));
}

import { libraryDatabase, type LibraryDatabase } from './database';
import { healIndex } from './healIndex';
import { emptyState, readKnown, readState, sweepSegments, type KnownPieces } from './indexRows';
import { mergeTiers } from './mergeTiers';
import { changedWords, mostPending } from './changedPieces';
import { outcomeOf, type Outcome } from './outcome';
import { type Pause } from './pause';
import { takeIn } from './takeIn';
import { type IndexStateRow } from './versions/version4';

/** Held by whoever writes the index: one context at a time. */
const indexLock = 'taccuino-index';

/** Pieces that are taken in at a time: a browser that is closed loses no more than the second of work for them. */
const slice = 200;

/**
 * Brings the index up to what is saved: builds it where there is none, takes in what was changed, mends what disagrees with the tables, joins small segments; in slices
 * with pauses between. Waits while another context is at it. Stops at the next slice when the signal is aborted; what was done until then holds. Comparing with the tables
 * reads a row of every piece: who tends again and again need not ask for it each time.
 */
export async function tendIndex(pause: Pause, signal: AbortSignal, heals = true): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    await navigator.locks.request(indexLock, async () => {
      if (!signal.aborted) await tend(libraryDatabase(), pause, signal, heals);
    });
    return null;
  });
}

/** How far the index is. */
export interface IndexProgress {
  /** Whether it answers; until then searches read everything. */
  isReady: boolean;
  /** Of `total` saved pieces so many are in it, while it is built. */
  done: number;
  total: number;
  /** Changes that wait to be taken in. */
  pending: number;
}

/** How far the index is. Rejects where the library cannot be opened. */
export async function indexProgress(): Promise<IndexProgress> {
  const database = libraryDatabase();
  const { articles, indexState, pieceRevisions } = database;
  return database.transaction('r', articles, indexState, pieceRevisions, async () => {
    const state = await readState(database);
    const total = await articles.count();
    const pending = await pieceRevisions
      .where('revision')
      .above(state?.through ?? 0)
      .count();
    const isReady = state?.isWhole === true && (pending <= mostPending || (await fewWordsChanged(database, state)));
    return { isReady, done: Math.min(total, state?.nextNumber ?? 0), total, pending };
  });
}

async function fewWordsChanged({ pieceRevisions }: LibraryDatabase, { through }: IndexStateRow): Promise<boolean> {
  return changedWords(await pieceRevisions.where('revision').above(through).toArray(), through).length <= mostPending;
}

async function tend(database: LibraryDatabase, pause: Pause, signal: AbortSignal, heals: boolean): Promise<void> {
  let isHealed = !heals;
  await sweepSegments(database);
  for (;;) {
    await pause();
    if (signal.aborted) return;
    const state = (await readState(database)) ?? (await begin(database));
    const known = await readKnown(database, state);
    if (known === null) {
      await database.indexState.delete('state');
      continue;
    }
    const work = await nextWork(database, state, known);
    if (work.addresses.length > 0) {
      await takeIn(database, { state, known, ...work }, pause);
      await mergeTiers(database, pause);
    } else if (!state.isWhole) await finish(database, state, pause);
    else if (isHealed) return;
    else {
      isHealed = true;
      await healIndex(database, state, known);
    }
  }
}

/** Whatever there was is of another format, or broken. */
async function begin(database: LibraryDatabase): Promise<IndexStateRow> {
  const { indexState, indexStretches } = database;
  await database.transaction('rw', indexState, indexStretches, async () => {
    await indexStretches.clear();
    await indexState.put(emptyState);
  });
  await sweepSegments(database);
  return emptyState;
}

/** The next pieces to take in: those that were changed, by the order of their changes, then those that were never in it. */
async function nextWork(
  database: LibraryDatabase,
  { through, isWhole }: IndexStateRow,
  { numbers }: KnownPieces,
): Promise<{ addresses: string[]; through: number }> {
  const pending = await database.pieceRevisions.where('revision').above(through).limit(slice).toArray();
  const last = pending.at(-1);
  if (last) return { addresses: pending.map(({ address }) => address), through: last.revision };
  if (isWhole) return { addresses: [], through };
  // A piece without its body cannot be read, and would be offered for ever.
  const saved = await database.bodies.toCollection().primaryKeys();
  return { addresses: saved.filter((address) => !numbers.has(address)).slice(0, slice), through };
}

/** A library that was never in the index before gets it in one piece. */
async function finish(database: LibraryDatabase, before: IndexStateRow, pause: Pause): Promise<void> {
  await mergeTiers(database, pause, true);
  await database.transaction('rw', database.indexState, async () => {
    const state = await readState(database);
    if (state?.through === before.through) await database.indexState.put({ ...state, isWhole: true });
  });
}

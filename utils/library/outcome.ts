import { Dexie } from 'dexie';

/** Why the library could not do something: the disk is full; this browser lets it keep nothing at all, today or tomorrow; or it cannot be used just now. */
export type LibraryFault = 'full' | 'forbidden' | 'unavailable';

/** What became of a write: done, or not done at all. Nothing is ever half done. */
export type Outcome<T> = { kind: 'done'; value: T } | { kind: 'failed'; because: LibraryFault };

/** Runs a write and names its failure; what is no failure of the storage is a fault of ours and still throws. */
export async function outcomeOf<T>(write: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await write() };
  } catch (error) {
    const because = storageFault(error);
    if (because === null) throw error;
    return { kind: 'failed', because };
  }
}

/**
 * How browsers refuse to open any database: Firefox in a private window (InvalidStateError), a browser or a policy that blocks all data of sites (SecurityError),
 * one without databases. They are said of the opening alone; a single transaction can fail with such a name too, and the next one succeed.
 */
const refusals = new Set(['InvalidStateError', 'SecurityError', 'MissingAPIError']);

/** Names the storage's failure in an error; null for an error of another kind. */
function storageFault(error: unknown): LibraryFault | null {
  const causes = [...causesOf(error)];
  if (causes.some(({ name }) => name === 'QuotaExceededError')) return 'full';
  if (causes.some((cause) => refusals.has(cause.name) && causes.some(isOfOpening))) return 'forbidden';
  return causes.some((cause) => cause instanceof Dexie.DexieError || cause instanceof DOMException) ? 'unavailable' : null;
}

function isOfOpening({ name }: Error): boolean {
  return name === 'OpenFailedError' || name === 'DatabaseClosedError' || name === 'MissingAPIError';
}

/** An error and what Dexie wraps in it: an aborted transaction and a bulk write carry the reason inside. */
function* causesOf(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return;
  yield error;
  if ('inner' in error) yield* causesOf(error.inner);
  if ('failures' in error && Array.isArray(error.failures)) for (const failure of error.failures) yield* causesOf(failure);
}

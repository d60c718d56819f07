import { Dexie } from 'dexie';

/** What became of a write: done, or not done at all because the disk is full or the library cannot be used. Nothing is ever half done. */
export type Outcome<T> = { kind: 'done'; value: T } | { kind: 'failed'; because: 'full' | 'unavailable' };

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

/** Names the storage's failure in an error; null for an error of another kind. */
function storageFault(error: unknown): 'full' | 'unavailable' | null {
  const causes = [...causesOf(error)];
  if (causes.some(({ name }) => name === 'QuotaExceededError')) return 'full';
  return causes.some((cause) => cause instanceof Dexie.DexieError || cause instanceof DOMException) ? 'unavailable' : null;
}

/** An error and what Dexie wraps in it: an aborted transaction carries the reason inside. */
function* causesOf(error: unknown): Generator<Error> {
  for (let cause = error; cause instanceof Error; cause = 'inner' in cause ? cause.inner : undefined) yield cause;
}

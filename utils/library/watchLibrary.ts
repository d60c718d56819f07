import { liveQuery } from 'dexie';
import { outcomeOf, type LibraryFault } from './outcome';

export type WatchedResult<T> = { state: 'ready'; value: T } | { state: 'failed'; because: LibraryFault };

/**
 * Runs a query of the library now and again after each change of what it read, in whatever context the change was made, until the signal is aborted. A library
 * that cannot be read is told as `failed`, with the reason.
 */
export function watchLibrary<T>(query: () => Promise<T>, listener: (result: WatchedResult<T>) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  // The failure travels as a value: liveQuery keeps quiet about a database that was closed. The function must itself be `async`: only then does Dexie keep its
  // transaction open through the awaits inside, and else one that reads twice is now and then committed between (PrematureCommitError).
  const subscription = liveQuery(async () => readyOrFailed(query)).subscribe({
    next: listener,
    error: (error: unknown) => {
      listener({ state: 'failed', because: 'unavailable' });
      // Not the storage: a fault of ours, which must not be passed over in silence.
      reportError(error);
    },
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

async function readyOrFailed<T>(query: () => Promise<T>): Promise<WatchedResult<T>> {
  const outcome = await outcomeOf(query);
  return outcome.kind === 'done' ? { state: 'ready', value: outcome.value } : { state: 'failed', because: outcome.because };
}

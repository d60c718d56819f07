import { liveQuery } from 'dexie';
import { storageFault } from './outcome';

export type WatchedResult<T> = { state: 'ready'; value: T } | { state: 'failed' };

/**
 * Runs a query of the library now and again after each change of what it read, in whatever context the change was made, until the signal is aborted. A library
 * that cannot be read is told once as `failed`; then nothing more comes.
 */
export function watchLibrary<T>(query: () => Promise<T>, listener: (result: WatchedResult<T>) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const subscription = liveQuery(query).subscribe({
    next: (value) => listener({ state: 'ready', value }),
    error: (error: unknown) => {
      listener({ state: 'failed' });
      // Not the storage: a fault of ours, which must not be passed over in silence.
      if (storageFault(error) === null) reportError(error);
    },
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

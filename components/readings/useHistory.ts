import { useEffect, useState } from 'preact/hooks';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { outcomeOf, type LibraryFault } from '@/utils/library/outcome';
import { nextTask } from '@/utils/page/nextTask';
import type { ReadingHistory } from '@/utils/search/readingHistory';

export type HistoryState = { state: 'loading' } | { state: 'ready'; history: ReadingHistory } | { state: 'failed'; because: LibraryFault };

/** What the library tells of its reader; told anew when somebody comes back to the page, since it is work to follow each change. */
export function useHistory(): HistoryState {
  const [told, setTold] = useState<HistoryState>({ state: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const tell = async (): Promise<void> => {
      const library = await loadLibrary();
      const outcome = await outcomeOf(() => library.readHistory(nextTask, signal)).catch((error: unknown) => {
        // Nobody waits for it any more.
        if (signal.aborted) return null;
        throw error;
      });
      if (outcome === null || signal.aborted) return;
      setTold(outcome.kind === 'done' ? { state: 'ready', history: outcome.value } : { state: 'failed', because: outcome.because });
    };
    void tell();
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void tell(), { signal });
    return () => ending.abort();
  }, []);
  return told;
}

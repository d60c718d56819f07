import { useEffect, useRef } from 'preact/hooks';
import { useLibrary, type LibraryState } from '@/components/hooks/useLibrary';
import type { IndexProgress } from '@/utils/library/tendIndex';
import { loadSearchedLibrary } from './loadSearchedLibrary';

/** Milliseconds after which the index is worked on although the page is never idle. */
const patience = 300;

/** How far the index of the search is; while the page is open it is brought up to date whenever there is something to do and nothing else to do. */
export function useIndex(): LibraryState<IndexProgress> {
  const progress = useLibrary((library) => library.indexProgress(), [], loadSearchedLibrary);
  const pending = progress.state === 'ready' ? progress.value.pending : null;
  const isReady = progress.state === 'ready' && progress.value.isReady;
  const healed = useRef(false);
  useEffect(() => {
    if (pending === null) return undefined;
    const ending = new AbortController();
    void loadSearchedLibrary()
      .then((library) => library.tendIndex(untilIdle, ending.signal, !healed.current))
      .then((outcome) => {
        if (outcome.kind === 'done') healed.current ||= !ending.signal.aborted;
      });
    return () => ending.abort();
  }, [pending === null, pending === 0, isReady]);
  return progress;
}

function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: patience }));
}

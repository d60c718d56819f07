import { useEffect, useRef, useState } from 'preact/hooks';
import { useLibrary } from '@/components/hooks/useLibrary';
import type { IndexProgress } from '@/utils/library/tendIndex';
import { loadSearchedLibrary } from './loadSearchedLibrary';

/** Milliseconds after which the index is worked on although the page is never idle. */
const patience = 300;

/** The index of the search as the page knows it. */
export interface IndexWork {
  /** Null until it is known, and where the library cannot be read. */
  progress: IndexProgress | null;
  /** Whether the disk had no room for it. */
  lacksRoom: boolean;
}

/**
 * How far the index of the search is; while the page is open it is brought up to date whenever there is something to do and nothing else to do. It is left alone while the page
 * `isBusy` with many pieces: each step would be out of date at the next.
 */
export function useIndex(isBusy: boolean): IndexWork {
  const asked = useLibrary((library) => library.indexProgress(), [], loadSearchedLibrary, isBusy);
  const progress = asked.state === 'ready' ? asked.value : null;
  const pending = progress?.pending ?? null;
  const [lacksRoom, setLacksRoom] = useState(false);
  const healed = useRef(false);
  useEffect(() => {
    if (pending === null || isBusy) return undefined;
    const ending = new AbortController();
    void loadSearchedLibrary()
      .then((library) => library.tendIndex(untilIdle, ending.signal, !healed.current))
      .then((outcome) => {
        if (outcome.kind === 'done') healed.current ||= !ending.signal.aborted;
        setLacksRoom(outcome.kind === 'failed' && outcome.because === 'full');
      });
    return () => ending.abort();
  }, [pending === null, pending === 0, progress?.isReady, isBusy]);
  return { progress, lacksRoom };
}

function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: patience }));
}

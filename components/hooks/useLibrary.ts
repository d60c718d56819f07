import { useEffect, useRef, useState } from 'preact/hooks';
import type { WatchedResult } from '@/utils/library/watchLibrary';
import type { Library } from './library';
import { loadLibrary } from './loadLibrary';

export type LibraryState<T> = { state: 'loading' } | WatchedResult<T>;

/**
 * The answer to a question to the library, asked again whenever what it rests on changes, in whatever context, and when an input changes
 * (compared by value). The library itself is loaded after the first paint. While `rests` is said an answer stays as it is, whatever changes; it is asked for again
 * afterwards.
 */
export function useLibrary<T, Asked extends Library = Library>(
  query: (library: Asked) => Promise<T>,
  inputs: readonly (string | number | boolean)[],
  load?: () => Promise<Asked>,
  rests?: boolean,
): LibraryState<T>;
export function useLibrary<T>(
  query: (library: Library) => Promise<T>,
  inputs: readonly (string | number | boolean)[],
  load: () => Promise<Library> = loadLibrary,
  rests = false,
): LibraryState<T> {
  const [answer, setAnswer] = useState<{ key: string; result: LibraryState<T> }>({ key: '', result: { state: 'loading' } });
  const ask = useRef(query);
  ask.current = query;
  const key = JSON.stringify(inputs);
  const isAnswered = answer.key === key && answer.result.state === 'ready';
  const sleeps = rests && isAnswered;
  useEffect(() => {
    if (sleeps) return undefined;
    const ending = new AbortController();
    const tell = (result: LibraryState<T>): void => {
      if (!ending.signal.aborted) setAnswer({ key, result });
    };
    load().then(
      (library) => library.watchLibrary(() => ask.current(library), tell, ending.signal),
      () => tell({ state: 'failed', because: 'unavailable' }),
    );
    return () => ending.abort();
  }, [key, sleeps]);
  return answer.key === key ? answer.result : { state: 'loading' };
}

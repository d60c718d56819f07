import { useEffect, useState } from 'preact/hooks';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import type { LibraryState } from '@/components/hooks/useLibrary';
import type { StorageUse } from '@/utils/library/storageUse';

/** To add up a library of ten thousand pieces takes a good part of a second, and pictures come in several a second: milliseconds between two sums. */
const rest = 3000;

/** What the library holds, added up at once and again after changes, however many these are no more than twice in each rest. */
export function useStorageUse(): LibraryState<StorageUse> {
  const [use, setUse] = useState<LibraryState<StorageUse>>({ state: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = async (): Promise<void> => {
      const library = await loadLibrary();
      const watching = new AbortController();
      let answers = 0;
      const tell = (result: LibraryState<StorageUse>): void => {
        if (ending.signal.aborted) return;
        setUse(result);
        answers += 1;
        // The second answer is about a change; others may follow on its heels.
        if (answers < 2) return;
        watching.abort();
        timer = setTimeout(() => void watch(), rest);
      };
      library.watchLibrary(() => library.storageUse(), tell, AbortSignal.any([watching.signal, ending.signal]));
    };
    watch().catch(() => setUse({ state: 'failed', because: 'unavailable' }));
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, []);
  return use;
}

import { useMemo, useState } from 'preact/hooks';
import { shownSometimes, type Progress } from '@/components/backup/progress';
import { failureMessages } from '@/components/hooks/failureMessages';
import type { Library } from '@/components/hooks/library';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import type { Tell } from '@/components/hooks/useNotices';
import type { ReadingState } from '@/utils/export/readingState';
import type { LabelChange } from '@/utils/library/pieceLabels';
import type { LibraryFault, Outcome } from '@/utils/library/outcome';
import { translate, translateCount } from '@/utils/localization/translate';
import { markedWords } from './markedWords';
import { workInSlices } from './workInSlices';

/** Pieces in one transaction: of rows alone, and of pieces with all their pictures. Few enough that none holds the page for longer than a blink. */
const slices = { rows: 200, whole: 20 };

/** What is being done with many pieces. */
export interface BulkWork {
  progress: Progress;
  stop: () => void;
}

interface Bulk {
  work: BulkWork | null;
  mark: (addresses: readonly string[], to: ReadingState | 'unarchived') => void;
  label: (addresses: readonly string[], change: LabelChange) => void;
  remove: (addresses: readonly string[]) => void;
  exportAs: (kind: 'zip' | 'markdown', addresses: readonly string[]) => void;
}

interface Doing<Item, Result> {
  items: readonly Item[];
  slice: number;
  work: (library: Library, items: readonly Item[]) => Promise<Outcome<Result[]>>;
}

/** What can be done with many pieces at once: slice by slice, with a way to stop it and one way back for all of it, which Control+Z keeps after its notice is gone. */
export function useBulkWork(tell: Tell): Bulk {
  const [work, setWork] = useState<BulkWork | null>(null);
  const doings = useMemo(() => {
    const follow = async <T>(run: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<T>): Promise<T> => {
      const ending = new AbortController();
      const show = (progress: Progress): void => setWork({ progress, stop: () => ending.abort() });
      try {
        return await run(ending.signal, shownSometimes(show));
      } finally {
        setWork(null);
      }
    };
    const run = async <Item, Result>({
      items,
      slice,
      work: one,
    }: Doing<Item, Result>): Promise<{ results: Result[]; because: LibraryFault | null }> => {
      const library = await loadLibrary();
      return follow((signal, onProgress) => workInSlices({ items, slice, work: (some) => one(library, some), signal, onProgress }));
    };
    const change = async <Item, Result>(
      doing: Doing<Item, Result>,
      words: (count: number) => string,
      back: (results: readonly Result[]) => Doing<Result, unknown>,
    ): Promise<void> => {
      const { results, because } = await run(doing);
      const undo = (): void => {
        void run(back(results)).then((undone) =>
          tell(undone.because === null ? translate('bulkUndone') : translate(failureMessages[undone.because])),
        );
      };
      if (results.length > 0) tell(because === null ? words(results.length) : translate('bulkPartly', words(results.length)), undo);
      else if (because !== null) tell(translate(failureMessages[because]));
    };
    const mark: Bulk['mark'] = (items, to) =>
      void change(
        { items, slice: slices.rows, work: async (library, some) => library.changeReading(some, to) },
        (count) => translateCount(markedWords[to], count),
        (results) => ({ items: results, slice: slices.rows, work: async (library, some) => library.restoreReading(some, to) }),
      );
    const label: Bulk['label'] = (items, labels) =>
      void change(
        { items, slice: slices.rows, work: async (library, some) => library.changeLabels(some, labels) },
        (count) => translateCount('bulkLabelled', count),
        (results) => ({ items: results, slice: slices.rows, work: async (library, some) => library.restoreLabels(some) }),
      );
    const remove: Bulk['remove'] = (items) =>
      void change(
        { items, slice: slices.whole, work: async (library, some) => library.removeArticles(some, Date.now()) },
        (count) => translateCount('bulkRemoved', count),
        (results) => ({ items: results, slice: slices.whole, work: async (library, some) => library.restoreManyFromBin(some) }),
      );
    const exportAs: Bulk['exportAs'] = (kind, addresses) =>
      void import('./exportSelection').then(async ({ exportSelection }) =>
        tell(await follow((signal, onProgress) => exportSelection(kind, addresses, signal, onProgress))),
      );
    return { mark, label, remove, exportAs };
  }, [tell]);
  return { work, ...doings };
}

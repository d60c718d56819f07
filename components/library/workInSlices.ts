import type { Progress } from '@/components/backup/progress';
import type { LibraryFault, Outcome } from '@/utils/library/outcome';
import { nextTask } from '@/utils/page/nextTask';

interface SlicedWork<Item, Result> {
  items: readonly Item[];
  /** How many are worked on in one go. */
  slice: number;
  work: (items: readonly Item[]) => Promise<Outcome<Result[]>>;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/**
 * Works on many things slice by slice, each of them in a transaction of its own, and lets the page breathe between them. Stops after the slice in which the signal is
 * aborted or that fails; what was done until then stays done, and is told by its results.
 */
export async function workInSlices<Item, Result>({
  items,
  slice,
  work,
  signal,
  onProgress,
}: SlicedWork<Item, Result>): Promise<{ results: Result[]; because: LibraryFault | null }> {
  const results: Result[] = [];
  for (let from = 0; from < items.length && !signal.aborted; from += slice) {
    onProgress({ done: from, total: items.length });
    const outcome = await work(items.slice(from, from + slice));
    if (outcome.kind === 'failed') return { results, because: outcome.because };
    results.push(...outcome.value);
    await nextTask();
  }
  return { results, because: null };
}

/** Pieces that are done and pieces in all. */
export interface Progress {
  done: number;
  total: number;
}

/** Milliseconds between two that are shown: a page that is drawn anew for each of ten thousand pieces would be slower than the work. */
const rest = 100;

/** Passes on the first progress and then some of them, no more often than an eye follows, and the last: what comes after it is told in other words. */
export function shownSometimes(show: (progress: Progress) => void): (progress: Progress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < rest && progress.done < progress.total) return;
    last = now;
    show(progress);
  };
}

/** Goes on in a task of its own, so that the page can do what waits. Not by a timer where there is better: those of a tab in the background are slowed down. */
export function giveWay(): Promise<void> {
  return 'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/** Milliseconds of work after which other tasks come first: half a frame is left to the page, and one file of a backup more is not felt. */
const slice = 8;

/**
 * A work in many small steps asks this between them, and gives way whenever it has gone on long enough: waiting for what is there already, a checksum or a part of a file
 * in memory, is no pause.
 */
export function takeBreaks(): () => Promise<void> {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < slice) return;
    await giveWay();
    begin = performance.now();
  };
}

/** Goes on in a task of its own, so that the page can do what waits. Not by a timer where there is better: those of a tab in the background are slowed down. */
export function giveWay(): Promise<void> {
  return 'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

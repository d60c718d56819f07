/** Goes on in a task of its own, so that the page can do what waits: input first. */
export function nextTask(): Promise<void> {
  // A timer would do, but those of a tab in the background are slowed down.
  return 'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

import { awaitedPieces, watchAwaited } from '@/utils/capture/awaitedPieces';

/** Milliseconds until what could not be had is asked for again in a page that stays open: long enough for a site that is being mended. */
const rest = 60_000;

/**
 * Fetches the texts of pieces that wait for them for as long as this page of ours is open: now, when another is chosen, when the net is back, and after a while. What reads
 * pages is loaded only where one waits. Several pages may do it, one at a time works.
 */
export function followAwaited(signal: AbortSignal = new AbortController().signal): void {
  const fetch = (): void => void fetchWhatWaits(signal);
  watchAwaited((pieces) => {
    // A first attempt is due at once; what failed before waits for its time.
    if (pieces.some(({ state, attempts }) => state === 'wanted' && attempts === 0)) fetch();
  }, signal);
  globalThis.addEventListener('online', fetch, { signal });
  const timer = setInterval(fetch, rest);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  fetch();
}

async function fetchWhatWaits(signal: AbortSignal): Promise<void> {
  const pieces = await awaitedPieces().catch(() => []); // the browser's storage answers the next time
  if (signal.aborted || !pieces.some(({ state }) => state === 'wanted')) return;
  // A file of the extension is missing only when its page is being closed.
  const fetching = await import('@/utils/capture/fetchAwaited').catch(() => null);
  await fetching?.fetchAwaited(signal);
}

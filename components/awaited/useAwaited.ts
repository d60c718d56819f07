import { useEffect, useState } from 'preact/hooks';
import { awaitedPieces, watchAwaited, type AwaitedPiece } from '@/utils/capture/awaitedPieces';

const none: readonly AwaitedPiece[] = [];

/** The pieces that wait for their text, as they are now; none until they are read, and where they cannot be. */
export function useAwaited(): readonly AwaitedPiece[] {
  const [pieces, setPieces] = useState(none);
  useEffect(() => {
    const ending = new AbortController();
    watchAwaited(setPieces, ending.signal);
    awaitedPieces().then(
      (now) => {
        if (!ending.signal.aborted) setPieces(now);
      },
      () => undefined,
    );
    return () => ending.abort();
  }, []);
  return pieces;
}

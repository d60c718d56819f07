import { useLayoutEffect } from 'preact/hooks';

/** Milliseconds, and how many of them: eight seconds, long enough to read a line and to reach the button. */
const beat = 1000;
const beats = 8;

/**
 * Ends a toast when it has been seen long enough, and anew for each notice. Time counts in beats that the page really had: none while nobody sees the page, few on a machine
 * that is too busy to draw it; pointer or focus on it (`isHeld`) begin it again. Before the paint, so that the end of the notice before never takes a new one along.
 */
export function useToastLife(notice: object | null, isHeld: () => boolean, end: () => void): void {
  useLayoutEffect(() => {
    if (notice === null) return undefined;
    let seen = 0;
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      seen = isHeld() ? 0 : seen + 1;
      if (seen >= beats) end();
    }, beat);
    return () => clearInterval(timer);
  }, [notice, end]);
}

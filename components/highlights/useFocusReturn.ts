import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gives the focus back to where it was before something of ours took it, once that is gone; not where the reader has gone on meanwhile. */
export function useFocusReturn(taken: boolean): void {
  const before = useRef<HTMLElement | null>(null);
  // Drawn before the parts that take the focus have their effects, and while what held it is already away.
  useLayoutEffect(() => {
    if (taken) before.current ??= document.activeElement instanceof HTMLElement ? document.activeElement : null;
    else {
      if (document.activeElement === document.body) before.current?.focus({ preventScroll: true });
      before.current = null;
    }
  }, [taken]);
}

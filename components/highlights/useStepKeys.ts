import { useEffect } from 'preact/hooks';
import type { HighlightSession } from '@/utils/page/highlightSession';

/** In pages of ours n and p go to the next and the previous highlight, wherever the focus is but in a field or in something that has keys of its own. */
export function useStepKeys(session: HighlightSession | null): void {
  useEffect(() => {
    if (session === null) return undefined;
    const life = new AbortController();
    const step = (event: KeyboardEvent): void => {
      const by = event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0;
      if (by === 0 || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || hasKeys(event.target)) return;
      if (session.go(by)) event.preventDefault();
    };
    document.addEventListener('keydown', step, { signal: life.signal });
    return () => life.abort();
  }, [session]);
}

function hasKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=toolbar], [role=dialog]') !== null;
}

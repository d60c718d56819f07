import { useEffect, useRef } from 'preact/hooks';

type Action = (event: KeyboardEvent) => void;

const writes = 'input:not([type="radio"], [type="checkbox"], [type="file"]), textarea, select, [contenteditable]';

/**
 * Keys of a page of ours, by `event.key`, with `Control+` before a key that wants Control or Command. They keep quiet where the reader
 * writes, while a dialog is open, and when another modifier is held.
 */
export function useShortcut(actions: Readonly<Record<string, Action>>): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const ending = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.composedPath()[0];
      if (event.defaultPrevented || event.altKey || (target instanceof Element && target.closest(writes) !== null)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const name = event.ctrlKey || event.metaKey ? `Control+${event.key.toLowerCase()}` : event.key;
      current.current[name]?.(event);
    };
    document.addEventListener('keydown', onKeyDown, { signal: ending.signal });
    return () => ending.abort();
  }, []);
}

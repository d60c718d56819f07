import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { type HighlightSession, type SessionView } from '@/utils/page/highlightSession';
import { lastLine, placeAt } from './placement';

/** What a session shows, drawn again after each change. */
export function useSessionView(session: HighlightSession): SessionView {
  const [view, setView] = useState(session.view);
  useEffect(() => {
    const until = new AbortController();
    session.subscribe(() => setView(session.view()), until.signal);
    setView(session.view());
    return () => until.abort();
  }, [session]);
  return view;
}

/** Puts an element at a range of the page, before it is painted. */
export function usePlaceAt(element: RefObject<HTMLElement | null>, range: Range | null): void {
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const size = { width: box.offsetWidth, height: box.offsetHeight };
    const line = range ? lastLine(range) : { left: 0, top: 0, right: innerWidth, bottom: 0 };
    const { left, top } = placeAt(line, size, { width: document.documentElement.clientWidth, height: innerHeight });
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  }, [element, range]);
}

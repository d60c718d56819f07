import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { HighlightSession } from '@/utils/page/highlightSession';
import type { SessionView } from '@/utils/page/sessionView';
import { linesOf, placeAt } from './placement';

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
    const corner = { left: 0, top: 0, right: innerWidth, bottom: 0 };
    const lines = range ? linesOf(range) : { first: corner, last: corner };
    const byTouch = matchMedia('(pointer: coarse)').matches;
    const { left, top } = placeAt(lines, size, { width: document.documentElement.clientWidth, height: innerHeight }, byTouch);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  }, [element, range]);
}

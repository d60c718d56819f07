import { useEffect, useRef } from 'preact/hooks';
import type { HighlightSession } from '@/utils/page/highlightSession';

/** Goes, once, to the highlight of this id when the session has found it; one that is not found opens the list, which says so. */
export function useArrival(session: HighlightSession | null, id: string | undefined): void {
  const arrived = useRef(false);
  useEffect(() => {
    if (session === null || id === undefined || arrived.current) return undefined;
    const ending = new AbortController();
    const go = (): void => {
      const place = session.view().places.find(({ highlight }) => highlight.id === id);
      if (place === undefined || arrived.current) return;
      arrived.current = true;
      ending.abort();
      void session.jumpTo(place.highlight.selector).then((state) => {
        if (state === 'lost') session.showHighlights();
      });
    };
    session.subscribe(go, ending.signal);
    go();
    return () => ending.abort();
  }, [session, id]);
}

import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { panelPartSchema, panelPlace, rememberPanelPlace, type PanelPart, type PanelPlace } from '@/utils/capture/panelPlaces';

interface FollowedPlace {
  /** Null until it is known where the reader was: what is shown before would jump away. */
  part: PanelPart | null;
  choose: (part: PanelPart) => void;
}

/** What the reader does who wants to be somewhere else than they were. */
const ownMoves = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/** The open part of the panel and how far each is scrolled, remembered for a piece and found again. `root` holds the parts, each in an element that scrolls and is named by `data-view`. */
export function usePanelPlace(address: string, root: RefObject<HTMLElement | null>): FollowedPlace {
  const [part, setPart] = useState<PanelPart | null>(null);
  const place = useRef<PanelPlace>({ part: 'claims', scrolled: {} });

  useEffect(() => {
    const life = new AbortController();
    void panelPlace(address)
      .catch(() => null) // the browser's storage answers the next time
      .then((known) => {
        if (life.signal.aborted) return;
        if (known !== null) place.current = known;
        // One that was chosen meanwhile, by a question to the panel, counts.
        setPart((chosen) => chosen ?? place.current.part);
      });
    return () => life.abort();
  }, [address]);

  useEffect(() => {
    const box = root.current;
    if (box === null || part === null) return undefined;
    const life = new AbortController();
    const keepsBack = comeBack(box, place.current, life.signal);
    const remember = ({ target }: Event): void => {
      const view = target instanceof HTMLElement ? panelPartSchema.safeParse(target.dataset['view']) : null;
      if (!view?.success || keepsBack()) return;
      place.current = { ...place.current, scrolled: { ...place.current.scrolled, [view.data]: (target as HTMLElement).scrollTop } };
      void rememberPanelPlace(address, place.current);
    };
    box.addEventListener('scrollend', remember, { capture: true, signal: life.signal });
    return () => life.abort();
  }, [address, part === null]);

  const choose = useCallback(
    (chosen: PanelPart): void => {
      setPart(chosen);
      place.current = { ...place.current, part: chosen };
      void rememberPanelPlace(address, place.current);
    },
    [address],
  );
  return { part, choose };
}

/** Scrolls each part to where it was as soon as it is long enough for that, until the reader moves by themselves. Gives back whether that is still going on. */
function comeBack(box: HTMLElement, { scrolled }: PanelPlace, signal: AbortSignal): () => boolean {
  const ending = new AbortController();
  const until = AbortSignal.any([signal, ending.signal]);
  const waiting = new Map(
    [...box.querySelectorAll<HTMLElement>('[data-view]')].flatMap((view) => {
      const top = scrolled[view.dataset['view'] as PanelPart] ?? 0;
      return top > 0 ? [[view, top] as const] : [];
    }),
  );
  const observer = new ResizeObserver(() => {
    for (const [view, top] of waiting) {
      if (view.scrollHeight - view.clientHeight < top) continue;
      view.scrollTop = top;
      waiting.delete(view);
    }
    if (waiting.size === 0) ending.abort();
  });
  for (const view of waiting.keys()) for (const child of view.children) observer.observe(child);
  for (const move of ownMoves) box.addEventListener(move, () => ending.abort(), { signal: until, passive: true });
  until.addEventListener('abort', () => observer.disconnect(), { once: true });
  if (waiting.size === 0) ending.abort();
  return () => !until.aborted;
}

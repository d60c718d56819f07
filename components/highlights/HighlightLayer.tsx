import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ink } from '@/utils/highlights/highlight';
import { createHighlightSession, type HighlightSession } from '@/utils/page/highlightSession';
import type { HighlightStore } from '@/utils/page/highlightStore';
import { annotateMarks } from './annotateMarks';
import { HighlightSurface } from './HighlightSurface';
// In the order in which mountHighlights joins them: what is common first, or it would win over what is particular.
import './inkDots.css';
import './highlights.css';
import './quietLines.css';
import './card.css';
import './drawer.css';
import './marks.css';
import { useStepKeys } from './useStepKeys';

interface HighlightLayerProps {
  /** The element of the piece; what it holds is painted. A new element is a new session. */
  root: Element;
  place: 'page' | 'reader';
  store: HighlightStore;
  /** For the note button and the shortcut. */
  lastInk: Ink;
  /** Whether a selection brings the toolbar by itself. */
  toolbar: boolean;
  wholeWords?: boolean;
  onInk?: (ink: Ink) => void;
  /** Opens the place where the reader can make room on a full disk. */
  onMakeRoom?: () => void;
  /** Shows the passages related to words of the piece. Read once, when the session begins. */
  onRelate?: (text: string, of: 'selection' | 'highlight') => void;
  /** Given once the session runs; null when it ends. */
  controls?: (session: HighlightSession | null) => void;
}

/** Highlights in a view of ours: paint, toolbar at the selection, cards, drawer, and words for those who hear the page. */
export function HighlightLayer(props: HighlightLayerProps): JSX.Element | null {
  const { root, place, store, toolbar, wholeWords = true } = props;
  const latest = useRef(props);
  latest.current = props;
  const [session, setSession] = useState<HighlightSession | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const made = createHighlightSession({
      root,
      place,
      store,
      toolbar,
      lastInk: latest.current.lastInk,
      wholeWords: latest.current.wholeWords ?? true,
      onInk: (ink) => latest.current.onInk?.(ink),
      makeRoom: () => latest.current.onMakeRoom?.(),
      relate: latest.current.onRelate && ((text, of) => latest.current.onRelate?.(text, of)),
      signal,
    });
    made.subscribe(() => annotateMarks(root, made.view().places), signal);
    void made.refresh();
    setSession(made);
    latest.current.controls?.(made);
    return () => {
      life.abort();
      annotateMarks(root, []);
      latest.current.controls?.(null);
    };
  }, [root, place, store, toolbar]);
  useEffect(() => session?.adopt({ wholeWords }), [session, wholeWords]);
  useStepKeys(session);
  return session && <HighlightSurface session={session} />;
}

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { type HighlightSession } from '@/utils/page/highlightSession';
import { HighlightCard } from './HighlightCard';
import { HighlightList } from './HighlightList';
import { HighlightToast } from './HighlightToast';
import { HighlightToolbar } from './HighlightToolbar';
import { useFocusReturn } from './useFocusReturn';
import { useSessionView } from './useSessionView';

/** All that is to be seen of a session beside the paint. Escape closes it; the key still reaches the page, which may have a use for it too. */
export function HighlightSurface({ session }: { session: HighlightSession }): JSX.Element {
  const { places, selection, card, list, takesFocus, notice } = useSessionView(session);
  const opened = places.find(({ highlight }) => highlight.id === card?.id);
  useFocusReturn(takesFocus && (selection !== null || opened !== undefined || list));
  useEffect(() => {
    const until = new AbortController();
    const close = (event: KeyboardEvent): void => {
      const { selection: shown, card: open, list: listed } = session.view();
      if (event.key === 'Escape' && (shown || open || listed)) session.closeAll();
    };
    document.addEventListener('keydown', close, { signal: until.signal, capture: true });
    return () => until.abort();
  }, [session]);
  return (
    <div class="highlight-layer" data-taccuino="">
      {selection && <HighlightToolbar session={session} selection={selection} takesFocus={takesFocus} />}
      {opened && <HighlightCard key={opened.highlight.id} session={session} place={opened} takesFocus={takesFocus} />}
      {list && <HighlightList session={session} places={places} takesFocus={takesFocus} />}
      <HighlightToast session={session} notice={notice} />
    </div>
  );
}

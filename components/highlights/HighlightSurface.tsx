import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';
import type { HighlightSession } from '@/utils/page/highlightSession';
import type { SessionView } from '@/utils/page/sessionView';
import { AttachBar } from './AttachBar';
import { firstWords } from './firstWords';
import { HighlightCard } from './HighlightCard';
import { HighlightDrawer } from './HighlightDrawer';
import { HighlightToast } from './HighlightToast';
import { HighlightToolbar } from './HighlightToolbar';
import { inkName } from './inkNames';
import { QuietLines } from './QuietLines';
import { useFocusReturn } from './useFocusReturn';
import { useSessionView } from './useSessionView';

/** All that is to be seen of a session beside the paint. Escape closes it; the key still reaches the page, which may have a use for it too. */
export function HighlightSurface({ session }: { session: HighlightSession }): JSX.Element {
  const view = useSessionView(session);
  const { places, selection, card, list, takesFocus, attaching, notice } = view;
  const opened = places.find(({ highlight }) => highlight.id === card?.id);
  const attached = places.find(({ highlight }) => highlight.id === attaching);
  useFocusReturn(takesFocus && (selection !== null || opened !== undefined || list));
  useEffect(() => {
    const until = new AbortController();
    const close = (event: KeyboardEvent): void => {
      const now = session.view();
      if (event.key === 'Escape' && (now.selection || now.card || now.list || now.attaching)) session.closeAll();
    };
    document.addEventListener('keydown', close, { signal: until.signal, capture: true });
    return () => until.abort();
  }, [session]);
  return (
    <div class="highlight-layer" data-taccuino="">
      {selection && <HighlightToolbar session={session} selection={selection} attaching={attaching} takesFocus={takesFocus} />}
      {opened && <HighlightCard key={opened.highlight.id} session={session} place={opened} takesFocus={takesFocus} />}
      {list && <HighlightDrawer session={session} view={view} />}
      {attached && <AttachBar session={session} quotation={attached.highlight.selector.quotation} />}
      <QuietLines session={session} view={view} />
      <HighlightToast session={session} notice={notice} />
      <p class="spoken" role="status">
        {steppedTo(view)}
      </p>
    </div>
  );
}

/** For who hears the page: where a step has led. */
function steppedTo({ places, current }: SessionView): string {
  const found = places.filter(({ range }) => range);
  const at = found.findIndex(({ highlight }) => highlight.id === current);
  const there = found[at]?.highlight;
  return there ? translate('highlightStepped', at + 1, found.length, inkName(there.ink), firstWords(there.selector.quotation)) : '';
}

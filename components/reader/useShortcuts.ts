import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { toReader } from '@/utils/messaging/toReader';
import { type HighlightSession } from '@/utils/page/highlightSession';

/** Lets the browser's shortcuts for highlights work in the reader too: they arrive in the background, which asks the reader of its tab. */
export function useShortcuts(session: HighlightSession | null): void {
  useEffect(() => {
    if (session === null) return undefined;
    const life = new AbortController();
    void browser.tabs.getCurrent().then((tab) => {
      if (tab?.id === undefined) return;
      const showHighlights = (): true => {
        session.showHighlights();
        return true;
      };
      toReader(tab.id).serve({ highlightSelection: () => session.highlightSelection(), showHighlights }, life.signal);
    });
    return () => life.abort();
  }, [session]);
}

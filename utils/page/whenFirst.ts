import { type HighlightSession } from './highlightSession';

/** Calls back once, when a session has something to show beside the paint for the first time. */
export function whenFirst(session: HighlightSession, listener: () => void, signal: AbortSignal): void {
  const once = new AbortController();
  session.subscribe(
    () => {
      const { selection, card, list, notice } = session.view();
      if (!selection && !card && !list && !notice) return;
      once.abort();
      listener();
    },
    AbortSignal.any([once.signal, signal]),
  );
}

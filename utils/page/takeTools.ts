import { type HighlightSession } from './highlightSession';

/** A session that waits for what shows it, and how long it lives. */
export interface PageTools {
  session: HighlightSession;
  signal: AbortSignal;
}

declare global {
  // Both scripts run in the extension's own world of the page, which the page's scripts cannot see.
  var taccuinoTools: PageTools | undefined;
}

/** The session that waits for its tools, once; null where none does. */
export function takeTools(): PageTools | null {
  const tools = globalThis.taccuinoTools ?? null;
  globalThis.taccuinoTools = undefined;
  return tools;
}

/** Calls back once, as soon as a session has something to show beside the paint. */
export function whenShowing({ session, signal }: PageTools, listener: () => void): void {
  const once = new AbortController();
  const look = (): void => {
    if (once.signal.aborted || signal.aborted || !isShowing(session)) return;
    once.abort();
    listener();
  };
  session.subscribe(look, AbortSignal.any([once.signal, signal]));
  look();
}

/** Whether a session has something to show beside the paint. */
export function isShowing(session: HighlightSession): boolean {
  const { selection, card, list, attaching, missing, hasChanged, notice } = session.view();
  return selection !== null || card !== null || list || attaching !== null || missing > 0 || hasChanged || notice !== null;
}

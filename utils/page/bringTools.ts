import { toBackground } from '@/utils/messaging/toBackground';
import { type HighlightSession } from './highlightSession';

interface PageTools {
  session: HighlightSession;
  signal: AbortSignal;
}

declare global {
  // Both scripts run in the extension's own world of the page, which the page's scripts cannot see.
  var taccuinoTools: PageTools | undefined;
}

/**
 * Has toolbar, card and list brought into the page once they are wanted: at the first selection, or when there is something to show. Until then a page
 * carries neither their script nor anything of ours. Where they cannot be brought, the next wish tries again.
 */
export function bringTools(session: HighlightSession, signal: AbortSignal): void {
  const done = new AbortController();
  const until = AbortSignal.any([done.signal, signal]);
  let asked = false;
  const bring = async (): Promise<void> => {
    if (asked || until.aborted) return;
    asked = true;
    globalThis.taccuinoTools = { session, signal };
    const reply = await toBackground.ask('bringTools', null);
    asked = false;
    if (reply.kind === 'answered' && reply.value) done.abort();
  };
  session.subscribe(() => isShowing(session) && void bring(), until);
  document.addEventListener('selectstart', () => session.wantsToolbar() && void bring(), { signal: until, passive: true });
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

function isShowing(session: HighlightSession): boolean {
  const { selection, card, list, notice } = session.view();
  return selection !== null || card !== null || list || notice !== null;
}

import { toBackground } from '@/utils/messaging/toBackground';
import { type HighlightSession } from './highlightSession';
import { isShowing } from './takeTools';

/**
 * Has toolbar, card and drawer brought into the page once they are wanted: at the first selection, or when there is something to show. Until then a page
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
  document.addEventListener('selectstart', () => session.wishes().toolbar && void bring(), { signal: until, passive: true });
}

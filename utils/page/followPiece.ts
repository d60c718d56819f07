import { toBackground } from '@/utils/messaging/toBackground';
import { bringTools } from './bringTools';
import { createHighlightSession, type HighlightSession } from './highlightSession';
import { messageStore } from './messageStore';

/**
 * The highlights of the piece that a page shows, from now until the signal is aborted: asked for, painted, and made. `links` are where the page says that the
 * piece also stands.
 */
export function followPiece(address: string, links: readonly string[], signal: AbortSignal): HighlightSession {
  let isFirst = true;
  const store = messageStore(address, links, ({ saved, pendingJump, toolbar, lastInk, inkNames, wholeWords }) => {
    if (signal.aborted) return;
    session.adopt({ toolbar, lastInk, inkNames, wholeWords });
    if (pendingJump) session.jumpTo(pendingJump);
    if (saved && isFirst) requestIdleCallback(() => void askWhetherChanged());
    isFirst = false;
  });
  const session = createHighlightSession({
    root: document.body,
    place: 'page',
    store,
    compare: () => void toBackground.ask('openReader', { at: address }),
    signal,
  });
  const askWhetherChanged = async (): Promise<void> => {
    const reply = signal.aborted ? null : await toBackground.ask('hasChanged', { at: address });
    if (reply?.kind === 'answered' && reply.value) session.tellChange(true);
  };
  bringTools(session, signal);
  void session.refresh();
  return session;
}

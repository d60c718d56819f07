import { toBackground } from '@/utils/messaging/toBackground';
import { bringFinder } from './bringFinder';
import { bringTools } from './bringTools';
import type { HighlightSession } from './highlightSession';
import { messageStore } from './messageStore';
import { nextTask } from './nextTask';
import { createPieceMarks, type PieceMarks } from './pieceMarks';

/** Milliseconds after which a saved piece is compared with its page although that is never idle. */
const patience = 5_000;

export interface FollowedPiece {
  marks: PieceMarks;
  /** What works on the highlights, brought into the page where it is not there yet; null where it cannot be brought. */
  session: () => Promise<HighlightSession | null>;
}

/**
 * The highlights of the piece that a page shows, from now until the signal is aborted: asked for, painted, and worked with once the reader wants to. `links` are
 * where the page says that the piece also stands.
 */
export function followPiece(address: string, links: readonly string[], signal: AbortSignal): FollowedPiece {
  let isFirst = true;
  const store = messageStore(address, links, ({ saved, pendingJump, toolbar, lastInk, inkNames, wholeWords, theme }) => {
    if (signal.aborted) return;
    marks.adopt({ toolbar, lastInk, inkNames, wholeWords, theme });
    if (pendingJump) void marks.jumpTo(pendingJump);
    if (saved && isFirst) requestIdleCallback(() => void askWhetherChanged(), { timeout: patience });
    isFirst = false;
  });
  const marks = createPieceMarks({ root: document.body, place: 'page', store, finder: bringFinder(), signal });
  const askWhetherChanged = async (): Promise<void> => {
    const reply = signal.aborted ? null : await toBackground.ask('hasChanged', { at: address });
    if (reply?.kind === 'answered' && reply.value) marks.show({ hasChanged: true });
  };
  const session = bringTools(marks, {
    compare: () => void toBackground.ask('openReader', { at: address }),
    makeRoom: () => void toBackground.ask('openRoom', null),
    // Asked at once: the browser opens the panel only within the reader's click.
    relate: (text, of) =>
      void toBackground.ask('showRelated', { at: address, text, of }).then((reply) => {
        if (reply.kind === 'answered' && !reply.value.opened)
          marks.show({ notice: { kind: 'panel-shut', shortcut: reply.value.shortcut } });
      }),
  });
  // Setting up and asking are two short tasks instead of one long one.
  void nextTask().then(() => (signal.aborted ? undefined : marks.refresh()));
  return { marks, session };
}

import { toPage } from '@/utils/messaging/toPage';
import { articleAddress } from '@/utils/publisher/articleAddress';
import { followPiece } from './followPiece';
import { type HighlightSession } from './highlightSession';
import { jumpToComments } from './jumpToComments';
import { pageLinks } from './pageLinks';
import { takeOver } from './takeOver';
import { watchAddress } from './watchAddress';

interface Context {
  signal: AbortSignal;
  /** Whether the extension that put the script here is there no more. */
  readonly isInvalid: boolean;
  abort(): void;
}

/**
 * The whole life of the content script in a page of the publisher: paints what was highlighted, offers the toolbar, answers until its context ends. Where the
 * page goes on to another piece without being loaded again, so do the highlights.
 */
export function followPage(context: Context): void {
  const life = takeOver(context.signal);
  if (life === null) return;
  let session: HighlightSession | null = null;
  let piece = new AbortController();
  const begin = (links: readonly string[]): void => {
    piece.abort();
    piece = new AbortController();
    const address = articleAddress(location.href);
    const signal = AbortSignal.any([life, piece.signal]);
    session = address === null ? null : followPiece(address, links, signal);
    // Before the tools hear of a change: in a page that has outlived its extension they would not find their words any more.
    session?.subscribe(() => context.isInvalid && context.abort(), signal);
  };
  toPage.serve(
    {
      ping: () => true,
      jumpToPassage: (passage) => ({ state: session?.jumpTo(passage) ?? 'lost' }),
      jumpToComments: () => jumpToComments(document),
      highlightSelection: () => session?.highlightSelection() ?? false,
      showHighlights: () => {
        session?.showHighlights();
        return session !== null;
      },
    },
    life,
  );
  // What the document says of itself is of the piece with which it was loaded.
  watchAddress(() => begin([]), life);
  begin(pageLinks(document));
}

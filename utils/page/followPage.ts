import { serveSelection } from '@/utils/messaging/selectionPort';
import { toPage } from '@/utils/messaging/toPage';
import { articleAddress } from '@/utils/publisher/articleAddress';
import { followPiece, type FollowedPiece } from './followPiece';
import { jumpToComments } from './jumpToComments';
import { pageLinks } from './pageLinks';
import { takeOver } from './takeOver';
import { takeUpDraft } from './takeUpDraft';
import { watchAddress } from './watchAddress';
import { selectedRange, watchSelection } from './watchSelection';

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
  const begun = takeOver(context.signal);
  if (begun === null) return;
  const { life, draft } = begun;
  // What an older script of ours has left may be of another version.
  globalThis.taccuinoFinder = undefined;
  let piece: FollowedPiece | null = null;
  let following = new AbortController();
  const begin = (links: readonly string[]): void => {
    following.abort();
    following = new AbortController();
    const address = articleAddress(location.href);
    const signal = AbortSignal.any([life, following.signal]);
    piece = address === null ? null : followPiece(address, links, signal);
    // Before the tools hear of a change: in a page that has outlived its extension they would not find their words any more.
    piece?.marks.subscribe(() => context.isInvalid && context.abort(), signal);
    if (piece && draft) takeUpDraft(draft, piece.marks, piece.session);
  };
  toPage.serve(
    {
      ping: () => true,
      jumpToPassage: async (passage) => ({ state: (await piece?.marks.jumpTo(passage)) ?? 'lost' }),
      jumpToComments: () => jumpToComments(document),
      highlightSelection: async () => selectedRange(document.body) !== null && ((await piece?.session())?.highlightSelection() ?? false),
      showHighlights: () => {
        piece?.marks.showHighlights();
        return piece !== null;
      },
    },
    life,
  );
  serveSelection((tell, signal) => void watchSelection(document.body, (range) => range && tell(range.toString()), signal), life);
  // What the document says of itself is of the piece with which it was loaded.
  watchAddress(() => begin([]), life);
  begin(pageLinks(document));
}

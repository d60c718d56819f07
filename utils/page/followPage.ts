import { toBackground } from '@/utils/messaging/toBackground';
import { toPage } from '@/utils/messaging/toPage';
import { articleAddress } from '@/utils/publisher/articleAddress';
import { bringTools } from './bringTools';
import { createHighlightSession } from './highlightSession';
import { jumpToComments } from './jumpToComments';
import { messageStore } from './messageStore';
import { takeOver } from './takeOver';

interface Context {
  signal: AbortSignal;
  /** Whether the extension that put the script here is there no more. */
  readonly isInvalid: boolean;
  abort(): void;
}

/** The whole life of the content script in a page of the publisher: paints what was highlighted, offers the toolbar, answers until its context ends. */
export async function followPage(context: Context): Promise<void> {
  const life = takeOver(context.signal);
  if (life === null) return;
  const session = createHighlightSession({
    root: document.body,
    place: 'page',
    store: messageStore(location),
    lastInk: 'thesis',
    toolbar: false,
    signal: life,
  });
  const canHighlight = articleAddress(location.href) !== null;
  // Before the tools hear of a change: in a page that has outlived its extension they would not find their words any more.
  session.subscribe(() => context.isInvalid && context.abort(), life);
  bringTools(session, life);
  toPage.serve(
    {
      ping: () => true,
      jumpToPassage: (passage) => ({ state: session.jumpTo(passage) }),
      jumpToComments: () => jumpToComments(document),
      highlightSelection: () => canHighlight && session.highlightSelection(),
      showHighlights: () => {
        if (canHighlight) session.showHighlights();
        return canHighlight;
      },
    },
    life,
  );
  if (!canHighlight) return;
  const here = await toBackground.ask('highlightsHere', null);
  if (here.kind !== 'answered') return;
  session.adopt(here.value);
  if (here.value.pendingJump) session.jumpTo(here.value.pendingJump);
}

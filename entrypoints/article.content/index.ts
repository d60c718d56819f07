import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/components/highlights/marks.css';
import { mountHighlights } from '@/components/highlights/mountHighlights';
import { toBackground } from '@/utils/messaging/toBackground';
import { toPage } from '@/utils/messaging/toPage';
import { createHighlightSession } from '@/utils/page/highlightSession';
import { jumpToComments } from '@/utils/page/jumpToComments';
import { messageStore } from '@/utils/page/messageStore';
import { takeOver } from '@/utils/page/takeOver';
import { whenFirst } from '@/utils/page/whenFirst';

export default defineContentScript({
  matches: ['https://*.glistatigenerali.com/*'],
  runAt: 'document_idle',
  async main(context) {
    const life = takeOver(context.signal);
    if (life === null) return;
    const here = await toBackground.ask('highlightsHere', null);
    const { lastInk, toolbar, pendingJump, highlights } =
      here.kind === 'answered' ? here.value : { lastInk: 'thesis' as const, toolbar: true, pendingJump: null, highlights: [] };
    const session = createHighlightSession({
      root: document.body,
      place: 'page',
      store: messageStore(location),
      lastInk,
      toolbar,
      signal: life,
    });
    // A page without highlights is left exactly as it is until there is something to show.
    whenFirst(session, () => mountHighlights(session, life), life);
    toPage.serve(
      {
        ping: () => true,
        jumpToPassage: (passage) => ({ state: session.jumpTo(passage) }),
        jumpToComments: () => jumpToComments(document),
        highlightSelection: () => session.highlightSelection(),
        showHighlights: () => {
          session.showHighlights();
          return true;
        },
      },
      life,
    );
    if (highlights.length > 0) session.showAll(highlights);
    if (pendingJump) session.jumpTo(pendingJump);
  },
});

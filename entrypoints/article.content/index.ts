import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/components/highlights/marks.css';
import { toBackground } from '@/utils/messaging/toBackground';
import { toPage } from '@/utils/messaging/toPage';
import { bringTools } from '@/utils/page/bringTools';
import { createHighlightSession } from '@/utils/page/highlightSession';
import { jumpToComments } from '@/utils/page/jumpToComments';
import { messageStore } from '@/utils/page/messageStore';
import { takeOver } from '@/utils/page/takeOver';
import { articleAddress } from '@/utils/publisher/articleAddress';

export default defineContentScript({
  matches: ['https://*.glistatigenerali.com/*'],
  runAt: 'document_idle',
  async main(context) {
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
  },
});

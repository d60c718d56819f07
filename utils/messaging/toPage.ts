import * as z from 'zod/mini';
import { passageSelectorSchema } from '@/utils/highlights/highlight';
import { createChannel } from './createChannel';

/** What the extension asks of the content script in a tab of the publisher; every question names the tab. */
export const toPage = createChannel('page', {
  /** Whether a living content script is there. */
  ping: () => ({ request: z.null(), response: z.literal(true) }),
  /** Scrolls to the passage and pulses it; answers how it was found. */
  jumpToPassage: () => ({ request: passageSelectorSchema, response: z.object({ state: z.enum(['exact', 'moved', 'changed', 'lost']) }) }),
  /** Scrolls to the comments; false where the page has none. */
  jumpToComments: () => ({ request: z.null(), response: z.boolean() }),
  /** Highlights the current selection with the last ink; false where nothing is selected. */
  highlightSelection: () => ({ request: z.null(), response: z.boolean() }),
  /** Opens the list of this page's highlights, the accessible path to them. */
  showHighlights: () => ({ request: z.null(), response: z.boolean() }),
});

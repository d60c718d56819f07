import * as z from 'zod/mini';
import { createChannel } from './createChannel';

/**
 * What the background asks of the reader in a tab. A message to our own pages reaches all of them and cannot name a tab, so that each reader has a channel
 * of its own.
 */
export function toReader(tabId: number) {
  return createChannel(`reader ${tabId}`, {
    /** As in the publisher's page: highlights the selection with the last ink; false where nothing is selected. */
    highlightSelection: () => ({ request: z.null(), response: z.boolean() }),
    /** As in the publisher's page: leads into the toolbar where text is selected, else opens the list. */
    showHighlights: () => ({ request: z.null(), response: z.boolean() }),
  });
}

import * as z from 'zod/mini';
import { highlightSchema, inkSchema, passageSelectorSchema } from '@/utils/highlights/highlight';
import { createChannel } from './createChannel';

/*
 * What the content script asks of the background. No request carries an address: the background computes it from the sender, because a page may say
 * anything. Ids are minted by the page and writes are idempotent, so that a message sent again changes nothing.
 */
export const toBackground = createChannel('background', {
  /** What the page needs to paint itself: the highlights of its piece, whether the toolbar is wanted, and a jump asked for before it was open. */
  highlightsHere: () => ({
    request: z.null(),
    response: z.object({
      saved: z.boolean(),
      highlights: z.array(highlightSchema),
      toolbar: z.boolean(),
      lastInk: inkSchema,
      pendingJump: z.nullable(passageSelectorSchema),
    }),
  }),
  /** Keeps a highlight, and with it the piece where it is not saved. */
  keepHighlight: () => ({
    request: z.object({ id: z.string(), selector: passageSelectorSchema, ink: inkSchema, note: z.string(), createdAt: z.number() }),
    response: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('kept'), highlight: highlightSchema }),
      z.object({ kind: z.literal('failed'), because: z.enum(['full', 'unavailable', 'not-an-article', 'no-access']) }),
    ]),
  }),
  /** Changes ink, note or both of a highlight of this page. */
  changeHighlight: () => ({
    request: z.object({ id: z.string(), ink: z.optional(inkSchema), note: z.optional(z.string()) }),
    response: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('changed'), highlight: highlightSchema }),
      z.object({ kind: z.literal('failed'), because: z.enum(['gone', 'full', 'unavailable']) }),
    ]),
  }),
  /** Removes a highlight and gives it back for “Annulla”; null when it was already gone. */
  removeHighlight: () => ({
    request: z.object({ id: z.string() }),
    response: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('removed'), highlight: z.nullable(highlightSchema) }),
      z.object({ kind: z.literal('failed'), because: z.literal('unavailable') }),
    ]),
  }),
  /** The passage with author, title, day and address as plain text; null where the piece cannot be read. */
  citePassage: () => ({ request: passageSelectorSchema, response: z.nullable(z.string()) }),
  /** Puts the script of toolbar, card and list into this page; false where the browser does not let us. */
  bringTools: () => ({ request: z.null(), response: z.boolean() }),
  /** Opens the reader on this page's piece in a tab of its own. */
  openReader: () => ({ request: z.null(), response: z.null() }),
});

import * as z from 'zod/mini';
import { highlightSchema, inkSchema, passageSelectorSchema, type Ink } from '@/utils/highlights/highlight';
import { builtOnce } from './builtOnce';
import { createChannel } from './createChannel';

/**
 * The page's own word for its address. It is believed only where the browser says the same of the sender or of its tab: after `pushState` the two differ, and
 * the page alone knows which piece it speaks of.
 */
const at = z.nullable(z.string());

/** When the reader did it, in milliseconds since 1970, now where it is not told: what comes late does not undo what was done since in another place. */
const doneAt = z.optional(z.number());

const newHighlight = builtOnce(() => ({
  id: z.string(),
  selector: passageSelectorSchema,
  ink: inkSchema,
  note: z.string(),
  labels: z.array(z.string()),
  createdAt: z.number(),
}));

/** Key by key, because the schema of a record would weigh on every page. */
const inkNames = builtOnce(() => {
  const name = z.optional(z.string());
  return z.object({ thesis: name, figure: name, question: name, quotable: name, doubtful: name } satisfies Record<Ink, unknown>);
});

const notKept = builtOnce(() =>
  z.object({ kind: z.literal('failed'), because: z.enum(['full', 'forbidden', 'unavailable', 'not-an-article', 'no-access', 'gone']) }),
);

/*
 * What the content script asks of the background. The background computes the piece's address from the sender, because a page may say anything. Ids are
 * minted by the page; a message without an answer is sent again, and what it does is done once.
 */
export const toBackground = createChannel(
  'background',
  {
    /**
     * What the page needs to paint itself: the highlights of its piece, the reader's wishes, and a jump asked for before it was open. `links` are
     * the page's canonical and short link, by which a saved piece is known again under a new address.
     */
    highlightsHere: () => ({
      request: z.object({ at, links: z.array(z.string()) }),
      response: z.object({
        saved: z.boolean(),
        highlights: z.array(highlightSchema),
        toolbar: z.boolean(),
        lastInk: inkSchema,
        inkNames: inkNames(),
        wholeWords: z.boolean(),
        theme: z.enum(['system', 'light', 'dark', 'sepia']),
        pendingJump: z.nullable(passageSelectorSchema),
      }),
    }),
    /** Keeps a highlight, and with it the piece where it is not saved. */
    keepHighlight: () => ({
      request: z.object({ at, doneAt, ...newHighlight() }),
      response: z.union([z.object({ kind: z.literal('kept'), highlight: highlightSchema }), notKept()]),
    }),
    /** Writes down a highlight that is being kept, with the note that it has by now: what is noted while its piece is read is not to wait. False where that failed, or it was removed. */
    writeDownHighlight: () => ({ request: z.object({ at, doneAt, ...newHighlight() }), response: z.boolean() }),
    /** Lets a highlight that could not be kept wait for its piece no longer; one that is kept stays. */
    giveUpHighlight: () => ({ request: z.object({ at, id: z.string() }), response: z.null() }),
    /** Changes what is named of a highlight of this page; a selector attaches it to another passage. */
    changeHighlight: () => ({
      request: z.object({
        at,
        doneAt,
        id: z.string(),
        ink: z.optional(inkSchema),
        note: z.optional(z.string()),
        labels: z.optional(z.array(z.string())),
        selector: z.optional(passageSelectorSchema),
      }),
      response: z.union([z.object({ kind: z.literal('changed'), highlight: highlightSchema }), notKept()]),
    }),
    /** Removes a highlight and gives it back for “Annulla”; null when it was already gone. */
    removeHighlight: () => ({
      request: z.object({ at, doneAt, id: z.string() }),
      response: z.union([z.object({ kind: z.literal('removed'), highlight: z.nullable(highlightSchema) }), notKept()]),
    }),
    /** Puts one highlight in the place of others and gives back what it took the place of. */
    mergeHighlights: () => ({
      request: z.object({ at, doneAt, replaced: z.array(z.string()), highlight: z.object(newHighlight()) }),
      response: z.union([
        z.object({ kind: z.literal('merged'), highlight: highlightSchema, removed: z.array(highlightSchema) }),
        notKept(),
      ]),
    }),
    /** Undoes a merger: the merged highlight goes, those that it replaced come back. */
    splitHighlights: () => ({
      request: z.object({ at, doneAt, id: z.string(), removed: z.array(highlightSchema) }),
      response: z.union([z.object({ kind: z.literal('split'), highlights: z.array(highlightSchema) }), notKept()]),
    }),
    /** The passage with author, title, day and address as plain text; null where the piece cannot be read. */
    citePassage: () => ({ request: z.object({ at, selector: passageSelectorSchema }), response: z.nullable(z.string()) }),
    /** Whether the page shows the saved piece with other words than any that are kept of it; false also where that cannot be told. */
    hasChanged: () => ({ request: z.object({ at }), response: z.boolean() }),
    /** Puts the script of toolbar, card and list into this page; false where the browser does not let us. */
    bringTools: () => ({ request: z.enum(['highlightTools', 'findHighlights']), response: z.boolean() }),
    /**
     * Opens the panel with the passages related to words of this page. The browser takes the reader's click on the page for one on us only while it lasts, and Firefox never: `opened` is false
     * then, and `shortcut` is what opens it there, empty where the reader gave it none.
     */
    showRelated: () => ({
      request: z.object({ at, text: z.string(), of: z.enum(['selection', 'highlight']) }),
      response: z.object({ opened: z.boolean(), shortcut: z.string() }),
      once: true,
    }),
    /** Opens the page where the reader can make room on a full disk, in a tab of its own: pages of the publisher remove nothing but their own highlights. */
    openRoom: () => ({ request: z.null(), response: z.null(), once: true }),
    /** Opens the reader on this page's piece in a tab of its own. */
    openReader: () => ({ request: z.object({ at }), response: z.null(), once: true }),
  },
  { again: true },
);

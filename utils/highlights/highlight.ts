import * as z from 'zod/mini';

/** The five inks, each with a meaning: tesi, dato, domanda, da citare, da verificare. */
export const inkSchema = z.enum(['thesis', 'figure', 'question', 'quotable', 'doubtful']);

/** Where in a piece a passage stands. `outside` lives only on the page: a comment, a caption of another card, a pull quote. */
export const partSchema = z.enum(['title', 'standfirst', 'body', 'outside']);

/**
 * What is kept of a passage so that it can be found again: its words, the words around them, and where it stood in the text of its part
 * (UTF-16 offsets of that part's normalised text, see articleText). In readers' databases since version 1: a change is a migration.
 */
export const passageSelectorSchema = z.object({
  part: partSchema,
  quotation: z.string(),
  before: z.string(),
  after: z.string(),
  start: z.number(),
  end: z.number(),
  /** Length of the whole text of the part when the passage was described: tells how far a position may be trusted. */
  textLength: z.number(),
});

/** A passage that the reader marked. Times are milliseconds since 1970; `id` is minted by whoever makes the highlight. */
export const highlightSchema = z.object({
  id: z.string(),
  address: z.string(),
  selector: passageSelectorSchema,
  ink: inkSchema,
  note: z.string(),
  /** The reader's own words for sorting, as cleanLabels leaves them; in readers' databases since version 2. */
  labels: z.array(z.string()),
  createdAt: z.number(),
  changedAt: z.number(),
});

export type Ink = z.infer<typeof inkSchema>;
export type Part = z.infer<typeof partSchema>;
export type PassageSelector = z.infer<typeof passageSelectorSchema>;
export type Highlight = z.infer<typeof highlightSchema>;

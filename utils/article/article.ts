import * as z from 'zod/mini';

/** How a stretch of text is set, independent of any theme. */
export const markSchema = z.enum(['emphasis', 'strong', 'superscript', 'subscript', 'code', 'deleted']);

/**
 * A stretch of text with one set of marks. `link` is an http(s) or mailto address, or `#id` of a block of the same article; `note` is the
 * id of a footnote, and such a run is a reference that gives no text to {@link articleText}.
 */
export const runSchema = z.object({
  text: z.string(),
  marks: z.optional(z.array(markSchema)),
  link: z.optional(z.string()),
  note: z.optional(z.string()),
});

/** A picture by its http(s) address; width and height in CSS pixels where the page tells them. */
export const imageSchema = z.object({
  address: z.string(),
  alternative: z.string(),
  width: z.optional(z.number()),
  height: z.optional(z.number()),
});

const runs = z.array(runSchema);
const id = z.optional(z.string());
const cellSchema = z.object({
  header: z.boolean(),
  runs,
  columns: z.optional(z.number()),
  rows: z.optional(z.number()),
});

/** One block of an article's body: text in runs, never HTML, so that there is nothing to sanitise (docs/decisions/0001). */
export type Block =
  | { kind: 'paragraph'; id?: string | undefined; runs: Run[] }
  | { kind: 'heading'; id?: string | undefined; level: 2 | 3 | 4 | 5 | 6; runs: Run[] }
  | { kind: 'quote'; id?: string | undefined; blocks: Block[]; source: Run[] }
  | { kind: 'list'; id?: string | undefined; ordered: boolean; start?: number | undefined; items: Block[][] }
  | { kind: 'figure'; id?: string | undefined; image: Image; caption: Run[] }
  | { kind: 'table'; id?: string | undefined; caption: Run[]; rows: Cell[][] }
  | { kind: 'verse'; id?: string | undefined; lines: Run[][] }
  | { kind: 'embed'; id?: string | undefined; address: string; label: string; media?: 'video' | 'audio' | 'post' | 'page' | undefined }
  | { kind: 'divider'; id?: string | undefined }
  | { kind: 'code'; id?: string | undefined; text: string }
  | { kind: 'note'; id: string; label: string; blocks: Block[] };

export const blockSchema: z.ZodMiniType<Block> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paragraph'), id, runs }),
    z.object({
      kind: z.literal('heading'),
      id,
      level: z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
      runs,
    }),
    z.object({ kind: z.literal('quote'), id, blocks: z.array(blockSchema), source: runs }),
    z.object({ kind: z.literal('list'), id, ordered: z.boolean(), start: z.optional(z.number()), items: z.array(z.array(blockSchema)) }),
    z.object({ kind: z.literal('figure'), id, image: imageSchema, caption: runs }),
    z.object({ kind: z.literal('table'), id, caption: runs, rows: z.array(z.array(cellSchema)) }),
    z.object({ kind: z.literal('verse'), id, lines: z.array(runs) }),
    z.object({
      kind: z.literal('embed'),
      id,
      address: z.string(),
      label: z.string(),
      media: z.optional(z.enum(['video', 'audio', 'post', 'page'])),
    }),
    z.object({ kind: z.literal('divider'), id }),
    z.object({ kind: z.literal('code'), id, text: z.string() }),
    z.object({ kind: z.literal('note'), id: z.string(), label: z.string(), blocks: z.array(blockSchema) }),
  ]),
);

/** A day as the reader sees it, in Rome: `YYYY-MM-DD`. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));

/** What a related card of the page tells about another piece. */
export const pieceCardSchema = z.object({
  address: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  section: z.nullable(z.string()),
  publishedOn: z.nullable(daySchema),
});

/** An article of the publisher as the reader sees it: fields as shown, body as blocks, addresses already normalised. */
export const articleSchema = z.object({
  address: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  publishedOn: z.nullable(daySchema),
  section: z.nullable(z.string()),
  tags: z.array(z.string()),
  standfirst: z.nullable(z.string()),
  leadImage: z.nullable(imageSchema),
  language: z.string(),
  blocks: z.array(blockSchema),
  sameSection: z.array(pieceCardSchema),
  sameAuthor: z.array(pieceCardSchema),
  commentCount: z.nullable(z.number()),
  otherAddresses: z.array(z.string()),
});

export type Mark = z.infer<typeof markSchema>;
export type Run = z.infer<typeof runSchema>;
export type Image = z.infer<typeof imageSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type PieceCard = z.infer<typeof pieceCardSchema>;
export type Article = z.infer<typeof articleSchema>;

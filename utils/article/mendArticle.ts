import * as z from 'zod/mini';
import { daySchema, type Article, type Block } from './article';
import { articleText } from './articleText';

const day = z.nullable(daySchema);

/**
 * What a reader corrected of an article that was read wrongly. A field is corrected where it still says what it said (`from`): when the publisher changes it,
 * the publisher's word stands. Blocks are known by {@link blockKey}, so that corrections hold for later versions of the piece as well.
 */
export const mendingSchema = z.object({
  title: z.optional(z.object({ from: z.string(), to: z.string() })),
  authors: z.optional(z.object({ from: z.array(z.string()), to: z.array(z.string()) })),
  publishedOn: z.optional(z.object({ from: day, to: day })),
  /** Keys of the blocks that do not belong to the piece, in the order in which they were taken out. */
  removed: z.array(z.string()),
});

export type Mending = z.infer<typeof mendingSchema>;

export const noMending: Mending = { removed: [] };

/** Whether a mending corrects anything at all. */
export function mendsAnything({ title, authors, publishedOn, removed }: Mending): boolean {
  return removed.length > 0 || [title, authors, publishedOn].some((correction) => correction !== undefined);
}

/** The article with these corrections; twice is the same as once. The article itself stays as it is. */
export function mendArticle(article: Article, mending: Mending): Article {
  const { title, authors, publishedOn } = article;
  const removed = new Set(mending.removed);
  return {
    ...article,
    title: corrected(title, mending.title),
    authors: corrected(authors, mending.authors),
    publishedOn: corrected(publishedOn, mending.publishedOn),
    blocks: article.blocks.filter((block) => !removed.has(blockKey(block) ?? '')),
  };
}

/** By what a block of the body is known again in any version: its words, a picture or an embed by its address. Null for a divider, which is like any other. */
export function blockKey(block: Block): string | null {
  switch (block.kind) {
    case 'divider':
      return null;
    case 'figure':
      return `figure ${block.image.address}`;
    case 'embed':
      return `embed ${block.address}`;
    default:
      return `text ${articleText([block])}`;
  }
}

function corrected<T>(value: T, correction: { from: T; to: T } | undefined): T {
  return correction !== undefined && JSON.stringify(correction.from) === JSON.stringify(value) ? correction.to : value;
}

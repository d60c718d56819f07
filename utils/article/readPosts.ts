import * as z from 'zod/mini';
import { romanDay } from '@/utils/publisher/italianDay';
import { mostEntries, type SiteReading } from './readFeed';
import type { SitePiece } from './sitePiece';
import { toldPiece, type ParseHtml } from './toldPiece';

const rendered = z.object({ rendered: z.string(), protected: z.optional(z.boolean()) });

/** A part that is missing or broken is absent alone; a post without link or title is none. */
const postSchema = z.object({
  link: z.string(),
  title: rendered,
  date_gmt: z.catch(z.nullable(z.string()), null),
  excerpt: z.catch(z.nullable(rendered), null),
  content: z.catch(z.nullable(rendered), null),
  _embedded: z.catch(
    z.object({
      author: z.catch(z.array(z.object({ name: z.string() })), []),
      'wp:term': z.catch(z.array(z.array(z.object({ name: z.string(), taxonomy: z.string() }))), []),
    }),
    { author: [], 'wp:term': [] },
  ),
});

/** The pieces that the REST route of posts gave, in its order, as {@link SiteReading} says; `other` for what is no list. */
export function readPosts(answer: unknown, parse: ParseHtml): SiteReading {
  const list = z.array(z.unknown()).safeParse(answer);
  if (!list.success) return { kind: 'other' };
  const posts = list.data.slice(0, mostEntries).flatMap((post) => postSchema.safeParse(post).data ?? []);
  // A list of other things is not an answer without pieces.
  if (list.data.length > 0 && posts.length === 0) return { kind: 'other' };
  const pieces = new Map<string, SitePiece>();
  for (const { link, title, date_gmt: moment, excerpt, content, _embedded: embedded } of posts) {
    const piece = toldPiece(
      {
        link,
        title: title.rendered,
        authors: embedded.author.map(({ name }) => name),
        labels: embedded['wp:term'].flat().flatMap(({ taxonomy, name }) => (taxonomy === 'category' ? [name] : [])),
        day: moment === null ? null : romanDay(`${moment.replace(/Z$/u, '')}Z`),
        excerpt: excerpt?.rendered ?? null,
        content: content?.protected === true ? null : (content?.rendered ?? null),
      },
      parse,
    );
    if (piece && !pieces.has(piece.card.address)) pieces.set(piece.card.address, piece);
  }
  return { kind: 'pieces', pieces: [...pieces.values()], entries: list.data.length };
}

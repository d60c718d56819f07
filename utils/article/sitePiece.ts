import * as z from 'zod/mini';
import { pieceCardSchema } from './article';

/** A piece as the publisher's site tells of it when it is asked: its card, a few words about it, and its text where the site gives that away. Plain text, as `articleText` writes it. */
export const sitePieceSchema = z.object({
  card: pieceCardSchema,
  excerpt: z.nullable(z.string()),
  text: z.nullable(z.string()),
});

export type SitePiece = z.infer<typeof sitePieceSchema>;

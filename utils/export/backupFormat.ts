import * as z from 'zod/mini';
import { articleSchema } from '@/utils/article/article';
import { mendingSchema } from '@/utils/article/mendArticle';
import { highlightSchema } from '@/utils/highlights/highlight';
import { readingPositionSchema } from './readingPosition';
import { readingStateSchema } from './readingState';

export const backupFormat = 'taccuino-backup';

/** Versions 1 and 2 were the JSON exports. */
export const backupVersion = 3;

/** What stands in a backup besides pieces and pictures. */
export const backupFiles = { settings: 'settings.json', checksums: 'checksums.sha256', manifest: 'manifest.json' } as const;

/** Why a picture could not be had. */
export const imageFaultSchema = z.enum(['unreachable', 'refused', 'too-large', 'not-an-image', 'full']);

/** A picture of a piece: in the backup under a name, or not there because it was still to be fetched or could not be had. */
export const backupImageSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('kept'), address: z.string(), attempts: z.number(), type: z.string(), size: z.number(), file: z.string() }),
  z.object({ state: z.enum(['wanted', 'failed']), address: z.string(), attempts: z.number(), because: z.nullable(imageFaultSchema) }),
]);

/** What a reader corrected of a piece, and what was read of its page before that. */
export const mendedSchema = z.object({
  mending: mendingSchema,
  extracted: z.pick(articleSchema, { title: true, authors: true, publishedOn: true, blocks: true }),
});

/** One piece with all that belongs to it, so that a file of the backup can be read by itself. Times are milliseconds since 1970. */
export const backupPieceSchema = z.object({
  savedAt: z.number(),
  article: articleSchema,
  /** The words of the key points that the reader has put aside; absent where there are none. */
  dismissedClaims: z.optional(z.array(z.string())),
  /** Absent where nothing was corrected; the article reads with the corrections. */
  mended: z.optional(mendedSchema),
  highlights: z.array(z.omit(highlightSchema, { address: true })),
  position: z.nullable(z.omit(readingPositionSchema, { address: true })),
  /** How far the reader is, and the labels of the piece; absent where nothing was done with it, and in backups from before either was known. */
  reading: z.optional(z.object({ state: readingStateSchema, share: z.number().check(z.gte(0), z.lte(1)) })),
  labels: z.optional(z.array(z.string())),
  /** Later states that the reader kept beside the copy saved first, by time. */
  versions: z.array(z.object({ keptAt: z.number(), article: articleSchema })),
  /** Null in the exports before version 3, which had no pictures: all are fetched again. */
  images: z.nullable(z.array(backupImageSchema)),
});

/** How much is in a backup. */
export const backupCountsSchema = z.object({
  articles: z.number(),
  highlights: z.number(),
  positions: z.number(),
  versions: z.number(),
  images: z.number(),
});

/** What a backup says of itself; the only part of it that tells when it was made. */
export const backupManifestSchema = z.object({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  /** Version of Taccuino that wrote it. */
  application: z.string(),
  /** ISO 8601, UTC. */
  exportedAt: z.string(),
  counts: backupCountsSchema,
  /** SHA-256 of the list of checksums, which has that of every other file. */
  checksums: z.string(),
});

export type Mended = z.infer<typeof mendedSchema>;
export type ImageFault = z.infer<typeof imageFaultSchema>;
export type BackupImage = z.infer<typeof backupImageSchema>;
export type BackupPiece = z.infer<typeof backupPieceSchema>;
export type BackupCounts = z.infer<typeof backupCountsSchema>;

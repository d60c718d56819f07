import * as z from 'zod/mini';
import { articleSchema } from '@/utils/article/article';
import { highlightSchema } from '@/utils/highlights/highlight';
import { readingPositionSchema } from './readingPosition';

export const exportFormat = 'taccuino-export';

/**
 * The one JSON file that took everything out but pictures, as version 2 wrote it. It is on readers' disks, as is that of the version before
 * (libraryExportVersion1): this shape never changes. What is written today is a zip (backupFormat).
 */
export const libraryExportVersion2Schema = z.object({
  format: z.literal(exportFormat),
  version: z.literal(2),
  /** ISO 8601, UTC. */
  exportedAt: z.string(),
  counts: z.object({ articles: z.number(), highlights: z.number(), positions: z.number(), versions: z.number() }),
  imagesLeftOut: z.number(),
  /** As utils/settings keeps them; that room reads them field by field. */
  settings: z.record(z.string(), z.unknown()),
  articles: z.array(z.object({ savedAt: z.number(), article: articleSchema })),
  highlights: z.array(highlightSchema),
  positions: z.array(readingPositionSchema),
  /** Later states of the articles above, by the address under which the piece is saved. */
  versions: z.array(z.object({ address: z.string(), keptAt: z.number(), article: articleSchema })),
});

export type LibraryExportVersion2 = z.infer<typeof libraryExportVersion2Schema>;

import * as z from 'zod/mini';
import { articleSchema } from '@/utils/article/article';
import { fromVersion1, highlightVersion1Schema } from '@/utils/highlights/highlightVersion1';
import { exportFormat, type LibraryExportVersion2 } from './libraryExportVersion2';
import { readingPositionSchema } from './readingPosition';

/** The file as version 1 wrote it: highlights without labels, no later versions of a piece. It is on readers' disks: this shape never changes. */
export const libraryExportVersion1Schema = z.object({
  format: z.literal(exportFormat),
  version: z.literal(1),
  exportedAt: z.string(),
  counts: z.object({ articles: z.number(), highlights: z.number(), positions: z.number() }),
  imagesLeftOut: z.number(),
  settings: z.record(z.string(), z.unknown()),
  articles: z.array(z.object({ savedAt: z.number(), article: articleSchema })),
  highlights: z.array(highlightVersion1Schema),
  positions: z.array(readingPositionSchema),
});

/** The same library as a file of version 2. */
export function fromExportVersion1(file: z.infer<typeof libraryExportVersion1Schema>): LibraryExportVersion2 {
  return {
    ...file,
    version: 2,
    counts: { ...file.counts, versions: 0 },
    highlights: file.highlights.map(fromVersion1),
    versions: [],
  };
}

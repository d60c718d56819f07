import * as z from 'zod/mini';
import { articleSchema } from '@/utils/article/article';
import { highlightSchema } from '@/utils/highlights/highlight';
import { exportFormat, exportVersion, readingPositionSchema, type LibraryExport } from './libraryExport';

/** The file as version 2 wrote it: pieces without the key points put aside. It is on readers' disks: this shape never changes. */
export const libraryExportVersion2Schema = z.object({
  format: z.literal(exportFormat),
  version: z.literal(2),
  exportedAt: z.string(),
  counts: z.object({ articles: z.number(), highlights: z.number(), positions: z.number(), versions: z.number() }),
  imagesLeftOut: z.number(),
  settings: z.record(z.string(), z.unknown()),
  articles: z.array(z.object({ savedAt: z.number(), article: articleSchema })),
  highlights: z.array(highlightSchema),
  positions: z.array(readingPositionSchema),
  versions: z.array(z.object({ address: z.string(), keptAt: z.number(), article: articleSchema })),
});

/** The same library as a file of today. */
export function fromExportVersion2(file: z.infer<typeof libraryExportVersion2Schema>): LibraryExport {
  return { ...file, version: exportVersion };
}

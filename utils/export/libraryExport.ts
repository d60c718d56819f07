import * as z from 'zod/mini';
import { articleSchema } from '@/utils/article/article';
import { mendingSchema } from '@/utils/article/mendArticle';
import { highlightSchema, passageSelectorSchema } from '@/utils/highlights/highlight';

/** What a reader corrected of a piece, and what was read of its page before that. */
export const mendedSchema = z.object({
  mending: mendingSchema,
  extracted: z.pick(articleSchema, { title: true, authors: true, publishedOn: true, blocks: true }),
});

/** Where the reader left a piece: the passage at the top of the view, the share read (0 to 1), and when (milliseconds since 1970). */
export const readingPositionSchema = z.object({ address: z.string(), selector: passageSelectorSchema, share: z.number(), at: z.number() });

export const exportFormat = 'taccuino-export';
export const exportVersion = 3;

/**
 * The one file that takes everything out: version 3. The counts stand at its head, so that a file that lost its tail is known for what it is. Files of the
 * versions before are on readers' disks (libraryExportVersion1, libraryExportVersion2) and still have to be read.
 */
export const libraryExportSchema = z.object({
  format: z.literal(exportFormat),
  version: z.literal(exportVersion),
  /** ISO 8601, UTC. */
  exportedAt: z.string(),
  counts: z.object({ articles: z.number(), highlights: z.number(), positions: z.number(), versions: z.number() }),
  /** Pictures are not in the file; restoring fetches them again. */
  imagesLeftOut: z.number(),
  /** As utils/settings keeps them; that room reads them field by field. */
  settings: z.record(z.string(), z.unknown()),
  /** As they read with their reader's corrections; with the words of the key points that were put aside, and what was corrected, absent where there is none. */
  articles: z.array(
    z.object({
      savedAt: z.number(),
      article: articleSchema,
      dismissedClaims: z.optional(z.array(z.string())),
      mended: z.optional(mendedSchema),
    }),
  ),
  highlights: z.array(highlightSchema),
  positions: z.array(readingPositionSchema),
  /** Later states of the articles above, by the address under which the piece is saved. */
  versions: z.array(z.object({ address: z.string(), keptAt: z.number(), article: articleSchema })),
});

export type Mended = z.infer<typeof mendedSchema>;
export type ReadingPosition = z.infer<typeof readingPositionSchema>;
export type LibraryExport = z.infer<typeof libraryExportSchema>;
export type LibraryContents = Pick<LibraryExport, 'articles' | 'highlights' | 'positions' | 'versions' | 'imagesLeftOut'>;

/** The text of the file. The same library and settings always give the same text but for `exportedAt` (milliseconds since 1970). */
export function exportLibrary(contents: LibraryContents, settings: Record<string, unknown>, exportedAt: number): string {
  const { articles, highlights, positions, versions, imagesLeftOut } = contents;
  const file: LibraryExport = {
    format: exportFormat,
    version: exportVersion,
    exportedAt: new Date(exportedAt).toISOString(),
    counts: { articles: articles.length, highlights: highlights.length, positions: positions.length, versions: versions.length },
    imagesLeftOut,
    settings,
    articles: articles.toSorted((one, other) => one.savedAt - other.savedAt || compare(one.article.address, other.article.address)),
    highlights: highlights.toSorted((one, other) => compare(one.address, other.address) || compare(one.id, other.id)),
    positions: positions.toSorted((one, other) => compare(one.address, other.address)),
    versions: versions.toSorted((one, other) => compare(one.address, other.address) || one.keptAt - other.keptAt),
  };
  // Through the schema, so that fields come out in one order whatever order a browser keeps them in.
  return `${JSON.stringify(libraryExportSchema.parse(file), null, 1)}\n`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

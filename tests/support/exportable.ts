import { articleFrom } from '@/utils/library/articleRows';
import { libraryDatabase } from '@/utils/library/database';

/** The whole library as it stands at one moment, table by table as the JSON exports had it; for looking at what a test has done. */
export async function exportable() {
  const database = libraryDatabase();
  const { articles, bodies, images, highlights, positions, articleVersions } = database;
  return database.transaction('r', [articles, bodies, images, highlights, positions, articleVersions], async () => {
    const bodyOf = new Map((await bodies.toArray()).map((body) => [body.address, body]));
    return {
      articles: (await articles.toArray()).flatMap((row) => {
        const body = bodyOf.get(row.address);
        if (!body) return [];
        const { savedAt, dismissedClaims } = row;
        return [
          {
            savedAt,
            article: articleFrom(row, body),
            ...(dismissedClaims && { dismissedClaims }),
            ...(body.mended && { mended: body.mended }),
          },
        ];
      }),
      highlights: await highlights.toArray(),
      positions: await positions.toArray(),
      versions: await articleVersions.toArray(),
      imagesLeftOut: await images.where('state').equals('kept').count(),
    };
  });
}

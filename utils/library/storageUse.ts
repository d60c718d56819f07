import { libraryDatabase } from './database';

/** Bytes, pictures as they are and the rest as JSON; the browser's own overhead is not in them. */
export interface StorageUse {
  articles: number;
  images: number;
  highlights: number;
  total: number;
}

/** How much the library holds, by kind. Rejects where the library cannot be opened. */
export async function storageUse(): Promise<StorageUse> {
  const database = libraryDatabase();
  return database.transaction('r', database.articles, database.articleVersions, database.images, database.highlights, async () => {
    let articles = 0;
    let images = 0;
    let highlights = 0;
    await database.articles.each(({ size }) => (articles += size));
    await database.articleVersions.each((version) => (articles += bytesOf(version)));
    await database.images.each(({ size }) => (images += size));
    await database.highlights.each((highlight) => (highlights += bytesOf(highlight)));
    return { articles, images, highlights, total: articles + images + highlights };
  });
}

function bytesOf(row: object): number {
  return new TextEncoder().encode(JSON.stringify(row)).length;
}

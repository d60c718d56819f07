import { libraryDatabase } from './database';

/** Bytes, pictures as they are and the rest as JSON; the browser's own overhead is not in them. */
export interface StorageUse {
  articles: number;
  images: number;
  highlights: number;
  /** What was removed and can still be put back. */
  bin: number;
  total: number;
}

/** How much the library holds, by kind. Rejects where the library cannot be opened. */
export async function storageUse(): Promise<StorageUse> {
  const database = libraryDatabase();
  const { articles: pieces, articleVersions, images: pictures, highlights: marks, bin: removed } = database;
  return database.transaction('r', [pieces, articleVersions, pictures, marks, removed], async () => {
    let articles = 0;
    let images = 0;
    let highlights = 0;
    let bin = 0;
    await pieces.each(({ size }) => (articles += size));
    await articleVersions.each((version) => (articles += bytesOf(version)));
    await pictures.each(({ size }) => (images += size));
    await marks.each((highlight) => (highlights += bytesOf(highlight)));
    await removed.each(({ size }) => (bin += size));
    return { articles, images, highlights, bin, total: articles + images + highlights + bin };
  });
}

function bytesOf(row: object): number {
  return new TextEncoder().encode(JSON.stringify(row)).length;
}

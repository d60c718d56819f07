import { bytesOf } from './bytesOf';
import { libraryDatabase } from './database';

/** Bytes, pictures as they are and the rest as JSON; the browser's own overhead is not in them. */
export interface StorageUse {
  articles: number;
  images: number;
  highlights: number;
  /** What was removed and can still be put back. */
  bin: number;
  /** Cards met while browsing the site. */
  metCards: number;
  /** What the site answered to searches, kept for a day. */
  siteAnswers: number;
  total: number;
}

/** How much the library holds, by kind. Rejects where the library cannot be opened. */
export async function storageUse(): Promise<StorageUse> {
  const database = libraryDatabase();
  const {
    articles: pieces,
    articleVersions,
    images: pictures,
    highlights: marks,
    bin: removed,
    metCards: met,
    siteAnswers: answers,
  } = database;
  return database.transaction('r', [pieces, articleVersions, pictures, marks, removed, met, answers], async () => {
    let articles = 0;
    let images = 0;
    let highlights = 0;
    let bin = 0;
    let metCards = 0;
    let siteAnswers = 0;
    await pieces.each(({ size }) => (articles += size));
    await articleVersions.each((version) => (articles += bytesOf(version)));
    await pictures.each(({ size }) => (images += size));
    await marks.each((highlight) => (highlights += bytesOf(highlight)));
    await removed.each(({ size }) => (bin += size));
    await met.each(({ size }) => (metCards += size));
    await answers.each(({ size }) => (siteAnswers += size));
    const kinds = { articles, images, highlights, bin, metCards, siteAnswers };
    return { ...kinds, total: Object.values(kinds).reduce((sum, bytes) => sum + bytes, 0) };
  });
}

import { type Article } from '@/utils/article/article';
import { articleFrom } from './articleRows';
import { libraryDatabase } from './database';
import { findSaved } from './findSaved';

export interface SavedArticle {
  article: Article;
  /** Milliseconds since 1970. */
  savedAt: number;
}

/**
 * The saved piece of this address, or of a piece that is also known under it; null when it is not saved. Several addresses are those of one piece. Rejects
 * where the library cannot be opened.
 */
export async function savedArticle(...addresses: string[]): Promise<SavedArticle | null> {
  const database = libraryDatabase();
  return database.transaction('r', database.articles, database.bodies, async () => {
    const row = await findSaved(database, ...addresses);
    const body = row && (await database.bodies.get(row.address));
    return row && body ? { article: articleFrom(row, body), savedAt: row.savedAt } : null;
  });
}

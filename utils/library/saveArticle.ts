import { type Article } from '@/utils/article/article';
import { announceChange } from './announceChange';
import { articleRows } from './articleRows';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSavedArticle } from './findSaved';
import { outcomeOf, type Outcome } from './outcome';
import { type ArticleRow } from './versions/version1';

/**
 * Keeps an article with its body, its searchable text and a row for each picture to fetch, in one transaction; `at` in milliseconds since 1970. A piece
 * that is saved already, under this or another of its addresses, is left exactly as it is.
 */
export async function saveArticle(article: Article, at: number): Promise<Outcome<'saved' | 'already-saved'>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', pieceTables(database), async () => saveWithin(database, article, at));
  });
  if (outcome.kind === 'failed') return outcome;
  if (outcome.value.isNew) await announceChange(article);
  return { kind: 'done', value: outcome.value.isNew ? 'saved' : 'already-saved' };
}

/** The tables that a transaction needs for {@link saveWithin}. */
export function pieceTables(database: LibraryDatabase) {
  return [database.articles, database.bodies, database.searchTexts, database.images];
}

/** Saves inside a transaction that is open; gives the row under which the piece is kept, new or as it was. */
export async function saveWithin(database: LibraryDatabase, article: Article, at: number): Promise<{ row: ArticleRow; isNew: boolean }> {
  const saved = await findSavedArticle(database, article);
  if (saved) return { row: saved, isNew: false };
  const rows = articleRows(article, at);
  await database.articles.add(rows.article);
  await database.bodies.add(rows.body);
  await database.searchTexts.add(rows.searchText);
  await database.images.bulkPut(rows.images);
  return { row: rows.article, isNew: true };
}

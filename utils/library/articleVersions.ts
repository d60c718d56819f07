import { type Article } from '@/utils/article/article';
import { articleFrom } from './articleRows';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSaved, findSavedArticle } from './findSaved';
import { outcomeOf, type Outcome } from './outcome';
import { type ArticleRow } from './versions/version1';
import { type ArticleVersionRow } from './versions/version2';

/** A state of a piece as a list shows it; the copy saved first has the time of saving. Times are milliseconds since 1970. */
export interface ArticleVersion {
  keptAt: number;
  title: string;
}

/**
 * Keeps an article beside the copy saved first, which is never overwritten; `at` in milliseconds since 1970. Gives the time under which it is kept: that of
 * an earlier version where it reads just the same. Null when the piece is not saved. Keeping one again at its old time undoes {@link removeVersion}.
 */
export async function keepVersion(article: Article, at: number): Promise<Outcome<{ keptAt: number } | null>> {
  return outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.articles, database.bodies, database.articleVersions, async () => {
      const states = await statesOf(database, await findSavedArticle(database, article));
      const [saved] = states;
      if (saved === undefined) return null;
      const same = states.find((state) => readsAs(state.article) === readsAs(article));
      if (same) return { keptAt: same.keptAt };
      const taken = new Set(states.map(({ keptAt }) => keptAt));
      let keptAt = at;
      while (taken.has(keptAt)) keptAt += 1;
      await database.articleVersions.add({ address: saved.address, keptAt, article });
      return { keptAt };
    });
  });
}

/** All states of a piece that are kept, the copy saved first at the head, the others by time; none where it is not saved. Rejects where the library cannot be opened. */
export async function versionsOf(address: string): Promise<ArticleVersion[]> {
  const states = await readStates(address);
  return states.map(({ keptAt, article: { title } }) => ({ keptAt, title }));
}

/** A piece as it was kept at that time; null where there is no such state. Rejects where the library cannot be opened. */
export async function versionAt(address: string, keptAt: number): Promise<Article | null> {
  return (await readStates(address)).find((state) => state.keptAt === keptAt)?.article ?? null;
}

/** Removes a version and gives its article back for “Annulla”; null where there is none. The copy saved first cannot be removed but with its piece. */
export async function removeVersion(address: string, keptAt: number): Promise<Outcome<Article | null>> {
  return outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.articles, database.articleVersions, async () => {
      const saved = await findSaved(database, address);
      const version = saved && (await database.articleVersions.get([saved.address, keptAt]));
      if (!version) return null;
      await database.articleVersions.delete([version.address, keptAt]);
      return version.article;
    });
  });
}

/** The versions of the piece kept under exactly this address, by time. */
export function versionRows(database: LibraryDatabase, address: string) {
  return database.articleVersions.where('address').equals(address);
}

async function readStates(address: string): Promise<ArticleVersionRow[]> {
  const database = libraryDatabase();
  return database.transaction('r', database.articles, database.bodies, database.articleVersions, async () =>
    statesOf(database, await findSaved(database, address)),
  );
}

/** The copy saved first, as if it were a version too, and the versions by time; inside a transaction. */
async function statesOf(database: LibraryDatabase, row: ArticleRow | undefined): Promise<ArticleVersionRow[]> {
  const body = row && (await database.bodies.get(row.address));
  if (!row || !body) return [];
  const saved = { address: row.address, keptAt: row.savedAt, article: articleFrom(row, body) };
  return [saved, ...(await versionRows(database, row.address).toArray())];
}

/** What the reader sees of an article; related cards and the count of comments change at every visit. */
function readsAs({ title, standfirst, authors, blocks }: Article): string {
  return JSON.stringify([title, standfirst, authors, blocks]);
}

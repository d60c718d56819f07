import { type Article } from '@/utils/article/article';
import { mendArticle, noMending } from '@/utils/article/mendArticle';
import { inOneOrder } from '@/utils/export/inOneOrder';
import { articleFrom } from './articleRows';
import { binTables, putInBin } from './bin';
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
 * an earlier version where it reads just the same. Null when the piece is not saved.
 */
export async function keepVersion(article: Article, at: number): Promise<Outcome<{ keptAt: number } | null>> {
  return outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.articles, database.bodies, database.articleVersions, async () => {
      const saved = await findSavedArticle(database, article);
      return saved ? { keptAt: await keepVersionWithin(database, saved, article, at) } : null;
    });
  });
}

/** Keeps a version of this saved piece inside a transaction that is open, at that time or the next free one; gives the time under which it is kept. */
export async function keepVersionWithin(database: LibraryDatabase, saved: ArticleRow, article: Article, at: number): Promise<number> {
  const states = await statesOf(database, saved);
  const mending = (await database.bodies.get(saved.address))?.mended?.mending ?? noMending;
  const same = states.find((state) => readsAs(state.article) === readsAs(mendArticle(article, mending)));
  if (same) return same.keptAt;
  const taken = new Set(states.map(({ keptAt }) => keptAt));
  let keptAt = at;
  while (taken.has(keptAt)) keptAt += 1;
  await database.articleVersions.add({ address: saved.address, keptAt, article });
  return keptAt;
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

/**
 * Moves a version into the bin; `at` in milliseconds since 1970. Gives the id under which the bin keeps it, null where there is no such version. The copy saved
 * first cannot be removed but with its piece.
 */
export async function removeVersion(address: string, keptAt: number, at: number): Promise<Outcome<string | null>> {
  return outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', [database.articles, database.articleVersions, ...binTables(database)], async () => {
      const saved = await findSaved(database, address);
      const version = saved && (await database.articleVersions.get([saved.address, keptAt]));
      if (!version) return null;
      const id = crypto.randomUUID();
      const row = { id, removedAt: at, address: version.address, title: version.article.title, words: null };
      await putInBin(database, row, { kind: 'version', version });
      await database.articleVersions.delete([version.address, keptAt]);
      return id;
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

/** The copy saved first, as if it were a version too, and the versions by time, all with their reader's corrections; inside a transaction. */
async function statesOf(database: LibraryDatabase, row: ArticleRow | undefined): Promise<ArticleVersionRow[]> {
  const body = row && (await database.bodies.get(row.address));
  if (!row || !body) return [];
  const { address } = row;
  const mending = body.mended?.mending ?? noMending;
  const later = await versionRows(database, address).toArray();
  return [
    { address, keptAt: row.savedAt, article: articleFrom(row, body) },
    ...later.map((version) => ({ ...version, article: mendArticle(version.article, mending) })),
  ];
}

/** What the reader sees of an article, to tell whether two read the same; related cards and the count of comments change at every visit. */
export function readsAs({ title, standfirst, authors, blocks }: Article): string {
  // In one order of fields: what came back from a backup has another than what was read of a page.
  return JSON.stringify(inOneOrder([title, standfirst, authors, blocks]));
}

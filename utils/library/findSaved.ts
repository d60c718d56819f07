import { type LibraryDatabase } from './database';
import { type ReadArticleRow } from './versions/version4';

/** The row of a saved piece by its address or any other address it is known under; undefined when it is not saved. */
export async function findSaved(database: LibraryDatabase, ...addresses: string[]): Promise<ReadArticleRow | undefined> {
  const byAddress = await database.articles.where('address').anyOf(addresses).first();
  return byAddress ?? database.articles.where('otherAddresses').anyOf(addresses).first();
}

/** The row of the piece that this article is, were it saved under another of its addresses. */
export async function findSavedArticle(
  database: LibraryDatabase,
  { address, otherAddresses }: { address: string; otherAddresses: readonly string[] },
): Promise<ReadArticleRow | undefined> {
  return (await findSaved(database, address)) ?? findSaved(database, ...otherAddresses);
}

/** The rows of those articles that are saved under any of their addresses, by the article's own: two questions for all of them. */
export async function findSavedArticles(
  database: LibraryDatabase,
  articles: readonly { address: string; otherAddresses: readonly string[] }[],
): Promise<Map<string, ReadArticleRow>> {
  const all = [...new Set(articles.flatMap(({ address, otherAddresses }) => [address, ...otherAddresses]))];
  const byAddress = new Map((await database.articles.bulkGet(all)).flatMap((row) => (row ? [[row.address, row] as const] : [])));
  const byOther = new Map<string, ReadArticleRow>();
  for (const row of await database.articles.where('otherAddresses').anyOf(all).toArray())
    for (const other of row.otherAddresses) byOther.set(other, row);
  const found = new Map<string, ReadArticleRow>();
  for (const { address, otherAddresses } of articles) {
    const [row] = [address, ...otherAddresses].flatMap((known) => byAddress.get(known) ?? byOther.get(known) ?? []);
    if (row) found.set(address, row);
  }
  return found;
}

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

import { libraryDatabase } from './database';

/** Which of these addresses are of saved pieces. Rejects where the library cannot be opened. */
export async function whichAreSaved(addresses: readonly string[]): Promise<Set<string>> {
  const { articles } = libraryDatabase();
  const byAddress = await articles.where('address').anyOf(addresses).primaryKeys();
  const byOther = (await articles.where('otherAddresses').anyOf(addresses).toArray()).flatMap((row) => row.otherAddresses);
  const saved = new Set([...byAddress, ...byOther]);
  return new Set(addresses.filter((address) => saved.has(address)));
}

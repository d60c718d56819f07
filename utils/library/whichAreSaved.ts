import { libraryDatabase } from './database';

/** Which of these addresses are of saved pieces. Rejects where the library cannot be opened. */
export async function whichAreSaved(addresses: readonly string[]): Promise<Set<string>> {
  const { articles } = libraryDatabase();
  const [byAddress, byOther] = await Promise.all([
    articles.bulkGet([...addresses]),
    articles.where('otherAddresses').anyOf(addresses).toArray(),
  ]);
  const saved = new Set([...byAddress.flatMap((row) => row?.address ?? []), ...byOther.flatMap((row) => row.otherAddresses)]);
  return new Set(addresses.filter((address) => saved.has(address)));
}

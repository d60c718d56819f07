import { libraryDatabase } from '@/utils/library/database';

/** All tables that keep something of the reader's, whole, by name; those from which the search answers only repeat them. */
export async function keptTables(): Promise<[name: string, rows: unknown[]][]> {
  const kept = libraryDatabase().tables.filter(({ name }) => name !== 'pieceRevisions' && !name.startsWith('index'));
  return Promise.all(kept.map(async (table): Promise<[string, unknown[]]> => [table.name, await table.toArray()]));
}

import { Dexie } from 'dexie';

/** A library as some version left it on a reader's disk, with the stores that it names itself. */
export interface LibraryFixture {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, readonly object[]>;
}

/** Lays the library of a fixture where ours will be opened, in place of what lies there; nothing may be open there. */
export async function layFixture({ version, stores, rows }: LibraryFixture): Promise<void> {
  await Dexie.delete('taccuino');
  const old = new Dexie('taccuino');
  old.version(version).stores(stores);
  for (const [table, ofTable] of Object.entries(rows)) await old.table(table).bulkAdd(ofTable.map(withBytes));
  old.close();
}

/** JSON has no bytes: a fixture writes them in base 64. */
function withBytes(row: object): object {
  return 'base64' in row
    ? { ...row, bytes: Uint8Array.from(atob(String(row.base64)), (letter) => letter.charCodeAt(0)).buffer, base64: undefined }
    : row;
}

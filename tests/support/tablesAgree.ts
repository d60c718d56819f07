/** A row as it is read from the disk, with the length of bytes in place of the bytes. */
export type ReadRow = Readonly<Record<string, unknown>>;
export type ReadTables = Readonly<Record<string, readonly ReadRow[]>>;

/**
 * Where the tables of a library contradict each other, one sentence for each place; none in a library that is whole. Every proof that ends a browser in the
 * middle of something asks this afterwards: each row belongs to something that is there, and nothing is half there.
 */
export function disagreements(tables: ReadTables): string[] {
  const rowsOf = (table: string): readonly ReadRow[] => tables[table] ?? [];
  const keys = (table: string, ...parts: string[]): Set<string> => new Set(rowsOf(table).map((row) => keyOf(row, parts)));
  const pieces = keys('articles', 'address');
  const bytes = new Map(rowsOf('imageBytes').map((row) => [keyOf(row, imageKey), row['bytes']]));
  const lacking = (table: string, parts: string[], there: ReadonlySet<string>, what: string): string[] =>
    rowsOf(table)
      .map((row) => keyOf(row, parts))
      .filter((key) => !there.has(key))
      .map((key) => `${table}: ${key} has no ${what}`);
  return [
    ...lacking('articles', ['address'], keys('bodies', 'address'), 'body'),
    ...lacking('articles', ['address'], keys('searchTexts', 'address'), 'search text'),
    ...['bodies', 'searchTexts', 'positions', 'highlights', 'articleVersions'].flatMap((table) =>
      lacking(table, ['address'], pieces, 'piece'),
    ),
    ...lacking('images', ['articleAddress'], pieces, 'piece'),
    ...lacking('imageBytes', imageKey, keys('images', ...imageKey), 'picture'),
    ...rowsOf('images').flatMap((row) => {
      const key = keyOf(row, imageKey);
      const length = row['state'] === 'kept' ? row['size'] : undefined;
      return bytes.get(key) === length ? [] : [`images: ${key} is ${String(row['state'])} with ${String(bytes.get(key))} bytes`];
    }),
    ...lacking('bin', ['id'], keys('binnedThings', 'id'), 'thing'),
    ...lacking('binnedThings', ['id'], keys('bin', 'id'), 'row in the bin'),
  ];
}

const imageKey = ['articleAddress', 'imageAddress'];

function keyOf(row: ReadRow, parts: readonly string[]): string {
  return parts.map((part) => String(row[part])).join(' ');
}

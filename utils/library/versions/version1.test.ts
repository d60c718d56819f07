import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { libraryDatabase } from '../database';
import { exportable } from '../exportable';
import { savedImage } from '../savedImage';
import { searchPieces } from '../searchPieces';
import fixture from './fixtures/version1.json';
import { version1Stores } from './version1';

/** Lays a database as version 1 left it on a reader's disk, with the stores that the fixture itself names. */
async function layFixture(): Promise<void> {
  const old = new Dexie('taccuino');
  old.version(fixture.version).stores(fixture.stores);
  for (const [table, rows] of Object.entries(fixture.rows)) await old.table(table).bulkAdd(rows.map(withBytes));
  old.close();
}

/** JSON has no bytes: the fixture writes them in base 64. */
function withBytes(row: object): object {
  return 'base64' in row
    ? { ...row, bytes: Uint8Array.from(atob(String(row.base64)), (letter) => letter.charCodeAt(0)).buffer, base64: undefined }
    : row;
}

it('has the stores that are on readers’ disks', () => {
  expect(version1Stores).toEqual(fixture.stores);
});

it('opens with everything in its place', async () => {
  await layFixture();
  const contents = await exportable();
  expect(contents).toEqual({
    articles: fixture.exportable.articles,
    highlights: fixture.rows.highlights,
    positions: fixture.rows.positions,
    imagesLeftOut: 1,
  });
  const [bytes] = fixture.rows.imageBytes;
  expect(await savedImage(bytes?.articleAddress ?? '', bytes?.imageAddress ?? '')).toMatchObject({ size: 4, type: 'image/png' });
  expect((await searchPieces("L'ACQUA nota")).pieces.map(({ minutes, inks }) => ({ minutes, inks }))).toEqual([
    { minutes: 1, inks: ['thesis', 'question'] },
  ]);
  expect(libraryDatabase().verno).toBe(1);
});

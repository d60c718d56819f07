import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { libraryDatabase } from './database';
import {
  bytesFrom,
  emptyState,
  hasAllRows,
  knownFrom,
  readSegment,
  readState,
  rowsOf,
  stretchPieces,
  sweepSegments,
  writeSegment,
} from './indexRows';
import { type IndexedPiece } from './indexedPiece';

const postings = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
const segment = { dictionary: 'a\ta\t1\t0\t1\n', postings, pieces: 3 };
const database = libraryDatabase();

beforeEach(() => database.delete({ disableAutoOpen: false }));

it('reads back a segment that it wrote, and knows one that has lost a row', async () => {
  const id = await writeSegment(database, segment);
  expect(await readSegment(database, id)).toEqual(segment);
  const state = { ...emptyState, segments: [id] };
  expect(await hasAllRows(database, state)).toBe(true);
  await database.indexPostings.delete([id, 1]);
  expect([await readSegment(database, id), await hasAllRows(database, state)]).toEqual([null, false]);
});

it('reads any stretch of the bytes from the rows that it names', async () => {
  const id = await writeSegment(database, segment);
  for (const [offset, length] of [
    [0, 1],
    [32_767, 2],
    [40_000, 55_000],
    [99_999, 1],
    [5, 0],
  ] as const) {
    const rows = await database.indexPostings.bulkGet(rowsOf(offset, length).map((place): [number, number] => [id, place]));
    expect(bytesFrom(rows.map((row) => row?.bytes ?? new Uint8Array()), offset, length)).toEqual(postings.subarray(offset, offset + length)); // prettier-ignore
  }
  expect(() => bytesFrom([], 0, 4)).toThrow(RangeError);
});

it('removes the segments that count for nothing, and no other', async () => {
  const [kept] = [await writeSegment(database, segment), await writeSegment(database, segment)];
  await database.indexState.put({ ...emptyState, segments: [kept] });
  await sweepSegments(database);
  expect(await database.indexSegments.toCollection().primaryKeys()).toEqual([kept]);
  expect(await database.indexPostings.count()).toBe(Math.ceil(postings.length / 32_768));
});

it('takes a state of another format for none', async () => {
  await database.indexState.put({ ...emptyState, format: 0 });
  expect(await readState(database)).toBeUndefined();
});

it('numbers pieces by stretch and place', () => {
  const [one, other] = ['one', 'other'].map((address) => ({ address }) as IndexedPiece);
  const { pieces, numbers } = knownFrom([[null, one ?? null], [other ?? null]]);
  expect([...numbers]).toEqual([
    ['one', 1],
    ['other', stretchPieces],
  ]);
  expect([pieces.length, pieces[0], pieces[stretchPieces]]).toEqual([stretchPieces + 1, undefined, other]);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { factsAt } from '@/tests/support/indexOf';
import { buildSegment } from '@/utils/search/buildSegment';
import { commitPieces } from './commitPieces';
import { libraryDatabase } from './database';
import { emptyState, readKnown, stretchPieces } from './indexRows';

const database = libraryDatabase();
const piece = (number: number) => ({ ...factsAt(number), revision: number, textRevision: number });
const nothing = { added: new Map(), changed: new Map(), gone: new Set<number>(), segment: null, through: 0, left: [] };

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
  await database.indexState.put(emptyState);
});

it('puts pieces where their numbers say, over stretches, and takes others away', async () => {
  const added = new Map([0, 1, stretchPieces].map((number) => [number, piece(number)]));
  const first = await commitPieces(database, emptyState, { ...nothing, added, segment: buildSegment([]), through: 9 });
  expect(first).toMatchObject({ nextNumber: stretchPieces + 1, through: 9, stretches: [expect.any(Number), expect.any(Number)] });
  const changed = new Map([[1, { ...piece(1), readShare: 0.5 }]]);
  const second = first && (await commitPieces(database, first, { ...nothing, changed, gone: new Set([0]) }));
  const known = second && (await readKnown(database, second));
  expect([known?.pieces[0], known?.pieces[1]?.readShare, known?.numbers.size]).toEqual([undefined, 0.5, 2]);
  expect(second?.stretches[1]).toBe(first?.stretches[1]);
});

it('forgets the revision of a piece that left, unless it has a later one', async () => {
  await database.pieceRevisions.bulkPut([
    { address: 'gone', revision: 4, textRevision: 4 },
    { address: 'back', revision: 12, textRevision: 12 },
  ]);
  await commitPieces(database, emptyState, { ...nothing, through: 9, left: ['gone', 'back'] });
  expect(await database.pieceRevisions.toCollection().primaryKeys()).toEqual(['back']);
});

it('does nothing where the index was given up meanwhile', async () => {
  await database.indexState.clear();
  expect(await commitPieces(database, emptyState, { ...nothing, added: new Map([[0, piece(0)]]) })).toBeNull();
  expect(await database.indexStretches.count()).toBe(0);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { layFixture } from '@/tests/support/layFixture';
import { binnedRows } from '../bin';
import { libraryDatabase } from '../database';
import { highlightsOf } from '../highlightsOf';
import { restoreFromBin } from '../restoreFromBin';
import { findPieces } from '../findPieces';
import { exportable } from '@/tests/support/exportable';
import { waitingUnder } from '../waitingHighlights';
import fixture from './fixtures/version3.json';
import { version1Stores } from './version1';
import { version2Stores } from './version2';
import { version3Stores } from './version3';

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await layFixture(fixture);
});

it('has the stores that are on readers’ disks', () => {
  expect({ ...version1Stores, ...version2Stores, ...version3Stores }).toEqual(fixture.stores);
});

it('opens with everything in its place, key points put aside among it', async () => {
  expect(await exportable()).toEqual({
    articles: fixture.exportable.articles,
    highlights: fixture.rows.highlights,
    positions: fixture.rows.positions,
    versions: fixture.rows.articleVersions,
    imagesLeftOut: 1,
  });
  expect(libraryDatabase().verno).toBe(5);
});

it('opens with the bin as it was left, and puts back from it', async () => {
  expect(await binnedRows()).toEqual({ rows: fixture.rows.bin.toReversed(), total: 2 });
  expect(await restoreFromBin('removed')).toEqual({ kind: 'done', value: 'restored' });
  expect(await restoreFromBin('b1')).toEqual({ kind: 'done', value: 'restored' });
  const [highlight, piece] = fixture.rows.bin;
  expect((await highlightsOf(highlight?.address ?? '')).map(({ id }) => id)).toContain('removed');
  expect((await highlightsOf(piece?.address ?? '')).map(({ note }) => note)).toEqual(['con il pezzo']);
  expect((await findPieces('"con il pezzo"')).facts).toHaveLength(1);
});

it('opens with what waits for its piece', async () => {
  const [waiting] = fixture.rows.waitingHighlights;
  expect(await waitingUnder(waiting?.address ?? '')).toEqual([waiting]);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { layFixture } from '@/tests/support/layFixture';
import { libraryDatabase } from '../database';
import { exportable } from '../exportable';
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
  expect(libraryDatabase().verno).toBe(3);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { layFixture } from '@/tests/support/layFixture';
import { allHighlights, labelsInUse } from '../allHighlights';
import { versionsOf } from '../articleVersions';
import { libraryDatabase } from '../database';
import { exportable } from '@/tests/support/exportable';
import fixture from './fixtures/version2.json';
import { version1Stores } from './version1';
import { version2Stores } from './version2';

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await layFixture(fixture);
});

it('has the stores that are on readers’ disks', () => {
  expect({ ...version1Stores, ...version2Stores }).toEqual(fixture.stores);
});

it('opens with everything in its place', async () => {
  expect(await exportable()).toEqual({
    articles: fixture.exportable.articles,
    highlights: fixture.rows.highlights,
    positions: fixture.rows.positions,
    versions: fixture.rows.articleVersions,
    imagesLeftOut: 1,
  });
  expect(libraryDatabase().verno).toBe(5);
});

it('finds by its indexes what it kept', async () => {
  expect(await labelsInUse()).toEqual([
    { label: 'acqua pubblica', count: 2 },
    { label: 'tesi di laurea', count: 1 },
  ]);
  expect((await allHighlights({ label: 'acqua pubblica', ink: 'question' })).map(({ highlight: { id } }) => id)).toEqual(['a2']);
  expect((await versionsOf(fixture.rows.articleVersions[0]?.address ?? '')).map(({ keptAt }) => keptAt)).toEqual([
    1700000000000, 1710000000000,
  ]);
});

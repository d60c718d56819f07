import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { exportable } from '@/tests/support/exportable';
import { layFixture } from '@/tests/support/layFixture';
import { libraryDatabase } from '../database';
import version4 from './fixtures/version4.json';
import fixture from './fixtures/version5.json';
import { version1Stores } from './version1';
import { version2Stores } from './version2';
import { version3Stores } from './version3';
import { version4Stores } from './version4';
import { version5Stores } from './version5';

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('has the stores that are on readers’ disks', () => {
  expect({ ...version1Stores, ...version2Stores, ...version3Stores, ...version4Stores, ...version5Stores }).toEqual(fixture.stores);
});

it('opens with everything in its place, met cards and what the site answered among it', async () => {
  await layFixture(fixture);
  expect(await exportable()).toMatchObject({ articles: fixture.exportable.articles, highlights: fixture.rows.highlights });
  const { verno, metCards, siteAnswers } = libraryDatabase();
  expect(verno).toBe(5);
  expect(await metCards.orderBy('metAt').toArray()).toEqual(fixture.rows.metCards);
  expect(await siteAnswers.orderBy('at').toArray()).toEqual(fixture.rows.siteAnswers);
});

it('takes a library of version 4 along as it is, with no card and no answer', async () => {
  await layFixture(version4);
  expect(await exportable()).toMatchObject({ articles: version4.exportable.articles, highlights: version4.rows.highlights });
  const { metCards, siteAnswers, pieceRevisions } = libraryDatabase();
  expect([await metCards.count(), await siteAnswers.count()]).toEqual([0, 0]);
  expect(await pieceRevisions.toArray()).toEqual(version4.rows.pieceRevisions);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { exportable } from '@/tests/support/exportable';
import { layFixture } from '@/tests/support/layFixture';
import { libraryDatabase } from '../database';
import { findPieces } from '../findPieces';
import { restoreFromBin } from '../restoreFromBin';
import { saveArticle } from '../saveArticle';
import version3 from './fixtures/version3.json';
import fixture from './fixtures/version4.json';
import { articleAbout } from '@/tests/support/samplePiece';
import { version1Stores } from './version1';
import { version2Stores } from './version2';
import { version3Stores } from './version3';
import { version4Stores } from './version4';

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('has the stores that are on readers’ disks', () => {
  expect({ ...version1Stores, ...version2Stores, ...version3Stores, ...version4Stores }).toEqual(fixture.stores);
});

it('opens with everything in its place, states and labels of pieces among it', async () => {
  await layFixture(fixture);
  expect(await exportable()).toMatchObject({ articles: fixture.exportable.articles, highlights: fixture.rows.highlights });
  expect(libraryDatabase().verno).toBe(5);
  expect((await findPieces('è:archiviato etichetta:rileggere')).facts).toMatchObject([{ readingState: 'archived', readShare: 0.5 }]);
});

it('takes a library of version 3 along, each piece with the state that its reading position tells', async () => {
  const [position] = version3.rows.positions;
  const rows = { ...version3.rows, positions: [position, { ...position, address: 'https://www.glistatigenerali.com/gone/', share: 1 }] };
  await layFixture({ ...version3, rows } as typeof version3);
  const pieces = await libraryDatabase().articles.toArray();
  expect(pieces.map(({ readingState, readShare, labels }) => [readingState, readShare, labels])).toEqual([
    ['reading', 0.5, []],
    ['unread', 0, []],
  ]);
  expect(await exportable()).toMatchObject({ articles: version3.exportable.articles });
});

it('takes what was read to its end for read', async () => {
  const positions = version3.rows.positions.map((row) => ({ ...row, share: 0.97 }));
  await layFixture({ ...version3, rows: { ...version3.rows, positions } });
  expect((await libraryDatabase().articles.toArray())[0]).toMatchObject({ readingState: 'read', readShare: 0.97 });
});

it('gives a piece that version 3 had put into the bin its state when it comes back', async () => {
  await layFixture(version3);
  expect(await restoreFromBin('b1')).toEqual({ kind: 'done', value: 'restored' });
  const back = await libraryDatabase().articles.get(version3.rows.bin[1]?.address ?? '');
  expect(back).toMatchObject({ readingState: 'unread', readShare: 0, labels: [] });
});

it('goes on counting revisions where they stood', async () => {
  await layFixture(fixture);
  await saveArticle(articleAbout('fiume'), 1);
  expect((await libraryDatabase().pieceRevisions.get(articleAbout('fiume').address))?.revision).toBeGreaterThan(7);
});

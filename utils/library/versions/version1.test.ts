import 'fake-indexeddb/auto';
import { layFixture } from '@/tests/support/layFixture';
import { beforeEach, expect, it } from 'vitest';
import { labelsInUse } from '../allHighlights';
import { changeHighlight } from '../changeHighlight';
import { libraryDatabase } from '../database';
import { exportable } from '@/tests/support/exportable';
import { removeHighlight } from '../removeHighlight';
import { savedImage } from '../savedImage';
import { findPieces } from '../findPieces';
import fixture from './fixtures/version1.json';
import { version1Stores } from './version1';

it('has the stores that are on readers’ disks', () => {
  expect(version1Stores).toEqual(fixture.stores);
});

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('becomes a library of today with everything in its place', async () => {
  await layFixture(fixture);
  const contents = await exportable();
  expect(contents).toEqual({
    articles: fixture.exportable.articles,
    highlights: fixture.rows.highlights.map((highlight) => ({ ...highlight, labels: [] })),
    positions: fixture.rows.positions,
    versions: [],
    imagesLeftOut: 1,
  });
  const [bytes] = fixture.rows.imageBytes;
  expect(await savedImage(bytes?.articleAddress ?? '', bytes?.imageAddress ?? '')).toMatchObject({ size: 4, type: 'image/png' });
  expect((await findPieces("L'ACQUA nota")).pieces.map(({ minutes, inks }) => ({ minutes, inks }))).toEqual([
    { minutes: 1, inks: ['thesis', 'question'] },
  ]);
  expect(libraryDatabase().verno).toBe(5);
});

it('opens in spite of a row that version 1 never wrote, and keeps that row', async () => {
  await layFixture({
    ...fixture,
    rows: { ...fixture.rows, highlights: fixture.rows.highlights.map((row) => (row.id === 'a1' ? { ...row, ink: 'pink' } : row)) },
  });
  expect((await libraryDatabase().highlights.toArray()).map(({ ink, labels }) => [ink, labels])).toEqual([
    ['pink', []],
    ['question', []],
  ]);
});

it('goes on where it was left: the rows of version 1 can be changed, merged and removed', async () => {
  await layFixture(fixture);
  const [first] = fixture.rows.highlights;
  expect(await changeHighlight('a1', { labels: ['Tesi'] }, 1)).toMatchObject({
    kind: 'done',
    value: { labels: ['tesi'], note: first?.note },
  });
  expect(await labelsInUse()).toEqual([{ label: 'tesi', count: 1 }]);
  expect(await removeHighlight('a1', 3000)).toMatchObject({ kind: 'done', value: { id: 'a1', labels: ['tesi'] } });
});

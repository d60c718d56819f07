import { afterEach, expect, it, vi } from 'vitest';
import { layFixture } from '@/tests/support/layFixture';
import { allHighlights } from '../allHighlights';
import { changeHighlight } from '../changeHighlight';
import { libraryDatabase } from '../database';
import { exportable } from '@/tests/support/exportable';
import version1 from './fixtures/version1.json';
import version2 from './fixtures/version2.json';

vi.mock('wxt/browser', () => ({
  browser: { storage: { local: { get: () => Promise.resolve({}), set: () => Promise.resolve() } } },
}));

afterEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('takes a real database of version 1 along with everything in it, and works on', async () => {
  await layFixture(version1);
  expect(await exportable()).toEqual({
    articles: version1.exportable.articles,
    highlights: version1.rows.highlights.map((highlight) => ({ ...highlight, labels: [] })),
    positions: version1.rows.positions,
    versions: [],
    imagesLeftOut: 1,
  });
  await changeHighlight('a1', { labels: ['tesi'] }, 1);
  expect((await allHighlights({ label: 'tesi' })).map(({ highlight: { id } }) => id)).toEqual(['a1']);
});

it('opens a real database of version 2 with everything in it', async () => {
  await layFixture(version2);
  expect(await exportable()).toEqual({
    articles: version2.exportable.articles,
    highlights: version2.rows.highlights,
    positions: version2.rows.positions,
    versions: version2.rows.articleVersions,
    imagesLeftOut: 1,
  });
});

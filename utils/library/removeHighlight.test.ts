import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { binnedRows } from './bin';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';
import { removeHighlight } from './removeHighlight';
import { savedArticle } from './savedArticle';

const acqua = articleAbout('acqua');
const highlight = highlightOn(acqua, { note: 'nota' });

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlight, acqua, 1000);
});

it('gives the highlight back and leaves the piece saved', async () => {
  expect(await removeHighlight('h1', 3000)).toEqual({ kind: 'done', value: highlight });
  expect(await highlightsOf(acqua.address)).toEqual([]);
  expect(await savedArticle(acqua.address)).not.toBeNull();
  expect(await removeHighlight('h1', 3000)).toEqual({ kind: 'done', value: null });
});

it('leaves the bin when it is kept again by “Annulla”', async () => {
  await removeHighlight('h1', 3000);
  expect(await binnedRows()).toMatchObject({ rows: [{ id: 'h1', kind: 'highlight', title: acqua.title, words: 'Si parla' }], total: 1 });
  expect(await keepHighlight(highlight, acqua, 4000)).toEqual({ kind: 'done', value: highlight });
  expect(await binnedRows()).toEqual({ rows: [], total: 0 });
  expect(await libraryDatabase().binnedThings.count()).toBe(0);
});

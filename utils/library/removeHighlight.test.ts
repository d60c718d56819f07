import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';
import { removeArticle } from './removeArticle';
import { removeHighlight, restoreHighlight } from './removeHighlight';
import { savedArticle } from './savedArticle';

const acqua = articleAbout('acqua');
const highlight = highlightOn(acqua, { note: 'nota' });

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlight, acqua, 1000);
});

it('gives the highlight back and leaves the piece saved', async () => {
  expect(await removeHighlight('h1')).toEqual({ kind: 'done', value: highlight });
  expect(await highlightsOf(acqua.address)).toEqual([]);
  expect(await savedArticle(acqua.address)).not.toBeNull();
  expect(await removeHighlight('h1')).toEqual({ kind: 'done', value: null });
});

it('can be undone', async () => {
  await removeHighlight('h1');
  expect(await restoreHighlight(highlight)).toEqual({ kind: 'done', value: highlight });
  expect(await highlightsOf(acqua.address)).toEqual([highlight]);
});

it('puts no highlight where there is no piece', async () => {
  await removeArticle(acqua.address);
  expect(await restoreHighlight(highlight)).toEqual({ kind: 'done', value: null });
  expect(await libraryDatabase().highlights.count()).toBe(0);
});

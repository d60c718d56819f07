import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';
import { saveArticle } from './saveArticle';
import { savedArticle } from './savedArticle';

const acqua = articleAbout('acqua');

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('saves the piece with the highlight', async () => {
  const highlight = highlightOn(acqua);
  expect(await keepHighlight(highlight, acqua, 1000)).toEqual({ kind: 'done', value: highlight });
  expect((await savedArticle(acqua.address))?.savedAt).toBe(1000);
  expect(await highlightsOf(acqua.address)).toEqual([highlight]);
});

it('changes nothing when the same highlight comes again', async () => {
  await keepHighlight(highlightOn(acqua, { note: 'una nota' }), acqua, 1000);
  expect(await keepHighlight(highlightOn(acqua), acqua, 2000)).toMatchObject({ value: { note: 'una nota' } });
  expect(await highlightsOf(acqua.address)).toHaveLength(1);
  expect(await fakeBrowser.storage.local.get('revision')).toMatchObject({ revision: { revision: 1 } });
});

it('keeps it under the address of the saved piece', async () => {
  await saveArticle({ ...acqua, otherAddresses: ['https://www.glistatigenerali.com/?p=7'] }, 1000);
  const short = { ...acqua, address: 'https://www.glistatigenerali.com/?p=7' };
  expect(await keepHighlight(highlightOn(short), short, 2000)).toMatchObject({ value: { address: acqua.address } });
});

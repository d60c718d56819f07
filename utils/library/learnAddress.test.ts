import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';
import { learnAddress } from './learnAddress';
import { savedArticle } from './savedArticle';

const short = 'https://www.glistatigenerali.com/?p=7';
const moved = 'https://www.glistatigenerali.com/ambiente/le-acque/';
const acqua = { ...articleAbout('acqua'), otherAddresses: [short] };
const highlight = highlightOn(acqua);

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlight, acqua, 1000);
});

it('finds the highlights of a piece under its new address from then on', async () => {
  expect(await highlightsOf(moved)).toEqual([]);
  expect(await learnAddress(moved, [short])).toEqual({ kind: 'done', value: true });
  expect(await highlightsOf(moved)).toEqual([highlight]);
  expect(await savedArticle(moved)).toMatchObject({ article: { ...acqua, otherAddresses: [short, moved] } });
});

it('has nothing to learn of a piece that is known, of one that is not saved, and from a page that names nothing', async () => {
  await fakeBrowser.storage.local.clear();
  expect(await learnAddress(acqua.address, [short])).toEqual({ kind: 'done', value: false });
  expect(await learnAddress(moved, ['https://www.glistatigenerali.com/?p=8'])).toEqual({ kind: 'done', value: false });
  expect(await learnAddress(moved, [])).toEqual({ kind: 'done', value: false });
  expect((await savedArticle(acqua.address))?.article).toEqual(acqua);
  expect(await fakeBrowser.storage.local.get('revision')).toEqual({});
});

it('learns an address once where two pages tell it at once', async () => {
  const told = await Promise.all([learnAddress(moved, [short]), learnAddress(moved, [short])]);
  expect(told).toContainEqual({ kind: 'done', value: true });
  expect((await savedArticle(moved))?.article.otherAddresses).toEqual([short, moved]);
});

it('never takes an address from the piece that is saved under it', async () => {
  const porto = articleAbout('porto');
  await keepHighlight(highlightOn(porto, { id: 'p' }), porto, 1000);
  expect(await learnAddress(porto.address, [short])).toEqual({ kind: 'done', value: false });
  expect((await highlightsOf(porto.address)).map(({ id }) => id)).toEqual(['p']);
});

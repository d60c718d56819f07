import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { libraryDatabase } from './database';
import { articleAbout } from '@/tests/support/samplePiece';
import { saveArticle } from './saveArticle';
import { savedArticle } from './savedArticle';

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

const acqua = articleAbout('acqua');

it('keeps a piece whole', async () => {
  expect(await saveArticle(acqua, 1000)).toEqual({ kind: 'done', value: 'saved' });
  expect(await savedArticle(acqua.address)).toEqual({ article: acqua, savedAt: 1000 });
});

it('writes article, body, searchable text and wanted pictures', async () => {
  await saveArticle(acqua, 1000);
  const database = libraryDatabase();
  expect(await database.articles.get(acqua.address)).toMatchObject({ title: acqua.title, savedAt: 1000, minutes: 1 });
  expect(await database.articles.get(acqua.address)).not.toHaveProperty('blocks');
  expect((await database.searchTexts.get(acqua.address))?.piece).toContain(' acqua');
  expect(await database.images.toArray()).toEqual([
    {
      articleAddress: acqua.address,
      imageAddress: 'https://www.glistatigenerali.com/wp-content/acqua.jpg',
      state: 'wanted',
      attempts: 0,
      because: null,
      size: 0,
      type: null,
    },
  ]);
});

it('changes nothing when the piece is saved already', async () => {
  await saveArticle(acqua, 1000);
  expect(await saveArticle({ ...acqua, title: 'Un altro titolo' }, 2000)).toEqual({ kind: 'done', value: 'already-saved' });
  expect(await savedArticle(acqua.address)).toEqual({ article: acqua, savedAt: 1000 });
});

it.each([
  [
    'the saved piece',
    { ...acqua, otherAddresses: ['https://www.glistatigenerali.com/?p=7'] },
    { ...acqua, address: 'https://www.glistatigenerali.com/?p=7' },
  ],
  [
    'the piece to save',
    { ...acqua, address: 'https://www.glistatigenerali.com/?p=7' },
    { ...acqua, otherAddresses: ['https://www.glistatigenerali.com/?p=7'] },
  ],
])('knows a piece by another address of %s', async (_, first, second) => {
  await saveArticle(first, 1000);
  expect(await saveArticle(second, 2000)).toEqual({ kind: 'done', value: 'already-saved' });
  expect(await libraryDatabase().articles.count()).toBe(1);
});

it('saves once when asked twice at the same moment', async () => {
  const outcomes = await Promise.all([saveArticle(acqua, 1), saveArticle(acqua, 2)]);
  expect(outcomes.map((outcome) => outcome.kind === 'done' && outcome.value)).toEqual(['saved', 'already-saved']);
});

it('tells open pages once, and only of a change', async () => {
  await saveArticle(acqua, 1000);
  await saveArticle(acqua, 2000);
  expect(await fakeBrowser.storage.local.get('revision')).toMatchObject({ revision: { revision: 1 } });
});

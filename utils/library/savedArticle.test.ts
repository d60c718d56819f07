import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { saveArticle } from './saveArticle';
import { savedArticle } from './savedArticle';

const acqua = { ...articleAbout('acqua'), otherAddresses: ['https://www.glistatigenerali.com/?p=7'] };

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('finds a piece by its address and by its other addresses', async () => {
  await saveArticle(acqua, 1000);
  expect(await savedArticle(acqua.address)).toEqual({ article: acqua, savedAt: 1000 });
  expect(await savedArticle('https://www.glistatigenerali.com/?p=7')).toEqual({ article: acqua, savedAt: 1000 });
});

it('is null for what is not saved', async () => {
  expect(await savedArticle(acqua.address)).toBeNull();
});

it('rejects when the library is closed for good', async () => {
  libraryDatabase().close();
  await expect(savedArticle(acqua.address)).rejects.toMatchObject({ name: 'DatabaseClosedError' });
});

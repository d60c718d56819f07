import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { keepImage } from './imageQueue';
import { keepHighlight } from './keepHighlight';
import { removeArticle } from './removeArticle';
import { saveArticle } from './saveArticle';
import { storageUse } from './storageUse';

const acqua = articleAbout('acqua');

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('is nothing at first', async () => {
  expect(await storageUse()).toEqual({ articles: 0, images: 0, highlights: 0, bin: 0, metCards: 0, siteAnswers: 0, total: 0 });
});

it('tells the bytes of each kind', async () => {
  await saveArticle(acqua, 1000);
  const { articles } = await storageUse();
  expect(articles).toBeGreaterThan(JSON.stringify(acqua).length);
  const highlight = highlightOn(acqua);
  await keepHighlight(highlight, acqua, 1000);
  await keepImage({ articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' }, 'image/png', new ArrayBuffer(512));
  const highlights = JSON.stringify(highlight).length;
  const total = articles + 512 + highlights;
  expect(await storageUse()).toEqual({ articles, images: 512, highlights, bin: 0, metCards: 0, siteAnswers: 0, total });
  await removeArticle(acqua.address, 2000);
  const { bin, ...others } = await storageUse();
  expect(others).toEqual({ articles: 0, images: 0, highlights: 0, metCards: 0, siteAnswers: 0, total: bin });
  expect(bin).toBeGreaterThanOrEqual(total);
});

it('counts the cards met on the site and what the site answered', async () => {
  const { metCards, siteAnswers } = libraryDatabase();
  const { address, title, authors, section, publishedOn } = acqua;
  const card = { address, title, authors, section, publishedOn };
  await metCards.add({ ...card, metAt: 1, size: 150 });
  await siteAnswers.add({ address, at: 1, pieces: [{ card, excerpt: null, text: null }], hasMore: false, size: 200 });
  expect(await storageUse()).toMatchObject({ metCards: 150, siteAnswers: 200, total: 350 });
});

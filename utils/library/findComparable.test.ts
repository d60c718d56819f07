import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { type Article } from '@/utils/article/article';
import { libraryDatabase } from './database';
import { findComparable } from './findComparable';
import { saveArticle } from './saveArticle';
import { tendIndex } from './tendIndex';

const saying = (slug: string, text: string): Article => ({
  ...articleAbout(slug),
  blocks: [
    { kind: 'paragraph', runs: [{ text }] },
    { kind: 'table', caption: [], rows: [[{ header: false, runs: [{ text: 'Le perdite sono al 99 %.' }] }]] },
  ],
});
const claim = 'A Milano le perdite sono al 13,4 %.';
const compared = async (address: string): Promise<string[]> =>
  (await findComparable({ text: claim, address }, { limit: 5 })).map(({ other }) => other.sentence);

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(saying('acqua', `Si comincia. ${claim} Nel 2012 le perdite erano al 37,4 %.`), 1);
  await saveArticle(saying('salari', 'I salari sono cresciuti del 2 %.'), 2);
  await saveArticle(saying('reti', 'Le perdite sono scese al 24 %, dopo i lavori.'), 3);
});

it.each([true, false])('sets beside a claim the figures of other pieces that measure the same; with an index: %s', async (isIndexed) => {
  if (isIndexed) await tendIndex(() => Promise.resolve(), new AbortController().signal);
  expect(await compared(articleAbout('acqua').address)).toEqual(['Le perdite sono scese al 24 %, dopo i lavori.']);
  expect(await compared('https://www.glistatigenerali.com/non-salvato/')).toHaveLength(2);
});

it('finds none for a claim without a figure', async () => {
  expect(await findComparable({ text: 'Le perdite sono tante.', address: '' }, { limit: 5 })).toEqual([]);
});

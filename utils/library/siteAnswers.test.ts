import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { type SitePiece } from '@/utils/article/sitePiece';
import { libraryDatabase } from './database';
import { forgetOldAnswers, keepSiteAnswer, siteAnswer } from './siteAnswers';

const hour = 60 * 60_000;
const asked = (words: string) => `https://www.glistatigenerali.com/?s=${words}&feed=rss2`;
const piece = (text: string | null): SitePiece => ({
  card: { address: 'https://www.glistatigenerali.com/cultura/pozzi/', title: 'Pozzi', authors: [], section: null, publishedOn: null },
  excerpt: null,
  text,
});

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('gives an answer back for a day, by the whole address', async () => {
  await keepSiteAnswer(asked('pozzo'), [piece('testo')], true, 1000);
  expect(await siteAnswer(asked('pozzo'), 1000 + 23 * hour)).toMatchObject({ at: 1000, pieces: [piece('testo')], hasMore: true });
  expect(await siteAnswer(`${asked('pozzo')}&paged=2`, 1000)).toBeNull();
  expect(await siteAnswer(asked('pozzo'), 1000 + 24 * hour)).toBeNull();
});

it('does not believe an answer from times ahead', async () => {
  await keepSiteAnswer(asked('pozzo'), [], false, 5000);
  expect(await siteAnswer(asked('pozzo'), 4000)).toBeNull();
});

it('lets the old ones go when a new one comes, and at the start of the background', async () => {
  await keepSiteAnswer(asked('pozzo'), [], false, 0);
  await keepSiteAnswer(asked('mare'), [], false, 25 * hour);
  expect(await libraryDatabase().siteAnswers.toCollection().primaryKeys()).toEqual([asked('mare')]);
  await forgetOldAnswers(50 * hour);
  expect(await libraryDatabase().siteAnswers.count()).toBe(0);
});

it('keeps a hundred at most, the last ones', async () => {
  for (let index = 0; index < 102; index += 1) await keepSiteAnswer(asked(String(index)), [], false, index);
  expect(await libraryDatabase().siteAnswers.count()).toBe(100);
  expect(await siteAnswer(asked('1'), 200)).toBeNull();
  expect(await siteAnswer(asked('2'), 200)).not.toBeNull();
});

it('keeps ten million bytes at most, and not a single answer that has more', async () => {
  const large = piece('a'.repeat(4_000_000));
  for (const [at, words] of ['uno', 'due', 'tre'].entries()) await keepSiteAnswer(asked(words), [large], false, at);
  expect(await siteAnswer(asked('uno'), 5)).toBeNull();
  expect(await siteAnswer(asked('tre'), 5)).not.toBeNull();
  await keepSiteAnswer(asked('troppo'), [large, large, large], false, 4);
  expect(await siteAnswer(asked('troppo'), 5)).toBeNull();
  expect(await siteAnswer(asked('tre'), 5)).not.toBeNull();
});

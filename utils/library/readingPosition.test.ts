import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { dayAt } from '@/utils/search/readingHistory';
import { libraryDatabase } from './database';
import { readingPosition, rememberPosition } from './readingPosition';
import { saveArticle } from './saveArticle';

const acqua = articleAbout('acqua');
const { selector } = highlightOn(acqua);

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('remembers the last place in a saved piece', async () => {
  await saveArticle(acqua, 1000);
  await rememberPosition(acqua.address, { selector, share: 0.2 }, 2000);
  expect(await rememberPosition(acqua.address, { selector, share: 1.7 }, 3000)).toEqual({ kind: 'done', value: true });
  expect(await readingPosition(acqua.address)).toEqual({
    address: acqua.address,
    selector,
    share: 1,
    at: 3000,
    days: [dayAt(2000)],
  });
});

it('remembers each day on which a piece was read, also beside a place from before days were kept', async () => {
  await saveArticle(acqua, 1000);
  const [first, second, third] = [1, 5, 9].map((day) => new Date(2026, 3, day, 12).getTime()) as [number, number, number];
  await libraryDatabase().positions.put({ address: acqua.address, selector, share: 0.1, at: first });
  for (const at of [second, second + 1000, third]) await rememberPosition(acqua.address, { selector, share: 0.2 }, at);
  expect((await readingPosition(acqua.address))?.days).toEqual(['2026-04-01', '2026-04-05', '2026-04-09']);
});

it('remembers nothing of a piece that is not saved', async () => {
  expect(await rememberPosition(acqua.address, { selector, share: 0.2 }, 2000)).toEqual({ kind: 'done', value: false });
  expect(await readingPosition(acqua.address)).toBeNull();
});

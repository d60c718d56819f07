import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
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
  expect(await readingPosition(acqua.address)).toEqual({ address: acqua.address, selector, share: 1, at: 3000 });
});

it('remembers nothing of a piece that is not saved', async () => {
  expect(await rememberPosition(acqua.address, { selector, share: 0.2 }, 2000)).toEqual({ kind: 'done', value: false });
  expect(await readingPosition(acqua.address)).toBeNull();
});

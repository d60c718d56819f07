import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { findPieces } from './findPieces';
import { readState } from './indexRows';
import { mergeTiers } from './mergeTiers';
import { saveArticle } from './saveArticle';
import { tendIndex } from './tendIndex';

const database = libraryDatabase();
const pause = () => Promise.resolve();
const segments = async () => (await readState(database))?.segments.length;

beforeEach(() => database.delete({ disableAutoOpen: false }));

it('joins four of a size, so that saving one by one leaves few', async () => {
  const counts: (number | undefined)[] = [];
  for (let at = 0; at < 9; at += 1) {
    await saveArticle(articleAbout(`acqua${at}`), at);
    await tendIndex(pause, new AbortController().signal);
    counts.push(await segments());
  }
  expect(counts).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3]);
  expect((await findPieces('citta ')).facts).toHaveLength(9);
  await mergeTiers(database, pause, true);
  expect(await segments()).toBe(1);
  expect((await findPieces('citta ')).facts).toHaveLength(9);
});

it('gives the index up where one of them is not whole', async () => {
  for (const subject of ['acqua', 'porto']) {
    await saveArticle(articleAbout(subject), 1);
    await tendIndex(pause, new AbortController().signal);
  }
  await database.indexPostings.clear();
  await mergeTiers(database, pause, true);
  expect(await readState(database)).toBeUndefined();
});

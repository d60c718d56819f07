import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { questionTerms } from '@/utils/related/questionTerms';
import { libraryDatabase } from './database';
import { nearestPieces } from './nearestPieces';
import { indexTables } from './openIndex';
import { saveArticle } from './saveArticle';
import { tendIndex } from './tendIndex';

const database = libraryDatabase();
const [acqua, porto] = [articleAbout('acquedotti'), articleAbout('porto')];
const nearest = async (without: string[] = []) =>
  database.transaction('r', indexTables(database), async () =>
    nearestPieces(database, questionTerms('un acquedotto in città, e il Nilo'), { limit: 5, without: new Set(without) }),
  );

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1);
  await saveArticle(porto, 2);
});

it.each([true, false])('finds what shares most, and tells how rare words are; with an index: %s', async (isIndexed) => {
  if (isIndexed) await tendIndex(() => Promise.resolve(), new AbortController().signal);
  const { pieces, rarity } = await nearest();
  expect(pieces.map(({ address }) => address)).toEqual([acqua.address, porto.address]);
  expect(rarity('acquedott')).toBeGreaterThan(rarity('citt'));
  expect(rarity('nil')).toBe(0);
  expect((await nearest([acqua.address])).pieces.map(({ address }) => address)).toEqual([porto.address]);
});

it('gives up an index that is broken, and reads the texts', async () => {
  await tendIndex(() => Promise.resolve(), new AbortController().signal);
  await database.indexSegments.toCollection().modify({ dictionary: 'acquedott\tacquedotti\t1\t0\tzz\n' });
  expect((await nearest()).pieces.length).toBe(2);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { changedWords, mostPending } from './changedPieces';
import { changeReading } from './changeReading';
import { libraryDatabase } from './database';
import { indexTables, openIndex } from './openIndex';
import { removeArticle } from './removeArticle';
import { saveArticle } from './saveArticle';
import { tendIndex } from './tendIndex';

const database = libraryDatabase();
const open = async () => database.transaction('r', indexTables(database), async () => openIndex(database));

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
});

it('tells pieces with other words from those that changed otherwise', () => {
  const [facts, words] = [
    { address: 'a', revision: 9, textRevision: 3 },
    { address: 'b', revision: 8, textRevision: 8 },
  ];
  expect(changedWords([facts, words], 7)).toEqual([words]);
});

it('answers however many pieces have changed but for their words, and follows each change of them', async () => {
  const many = Array.from({ length: mostPending + 10 }, (_, index) => articleAbout(`acqua${index}`));
  for (const article of many) await saveArticle(article, 1);
  await tendIndex(() => Promise.resolve(), new AbortController().signal);
  const states = async () => (await open())?.facts.flatMap((facts) => (facts ? [facts.readingState] : []));
  const addresses = many.map(({ address }) => address);
  await changeReading(addresses, 'archived');
  expect((await states())?.filter((state) => state === 'archived')).toHaveLength(many.length);
  await changeReading(addresses.slice(0, 3), 'unarchived');
  await removeArticle(addresses[5] ?? '', 9);
  expect((await states())?.filter((state) => state === 'archived')).toHaveLength(many.length - 4);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { parseQuery } from '@/utils/search/parseQuery';
import { libraryDatabase } from './database';
import { saveArticle } from './saveArticle';
import { scanPieces } from './scanPieces';

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(articleAbout('acqua'), 1000);
  await saveArticle({ ...articleAbout('porto'), tags: ['Città di mare'] }, 2000);
});

it.each([
  ['', ['porto', 'acqua']],
  ['l’acqu', ['acqua']],
  ['si', ['porto', 'acqua']],
  ['si acqua', ['acqua']],
  ['"di acqua perche"', ['acqua']],
  ['"di acq', ['acqua']],
  ['"acqua di"', []],
  ['citta -acqua', ['porto']],
  ['citta -acq', ['porto', 'acqua']],
  ['mare', ['porto']],
  ['"di mare"', ['porto']],
  ['autore:ada -"resta porto"', ['acqua']],
])('finds for %j the pieces about %j, the last saved first', async (query, subjects) => {
  const database = libraryDatabase();
  const facts = await database.transaction('r', [database.articles, database.highlights, database.searchTexts], async () =>
    scanPieces(database, parseQuery(query)),
  );
  expect(facts.map(({ address }) => address.split('/').at(-2))).toEqual(subjects);
});

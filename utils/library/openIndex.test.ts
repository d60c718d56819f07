import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { keepHighlight } from './keepHighlight';
import { mostPending } from './changedPieces';
import { indexTables, openIndex } from './openIndex';
import { saveArticle } from './saveArticle';
import { tendIndex } from './tendIndex';

const database = libraryDatabase();
const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const open = async () => database.transaction('r', indexTables(database), async () => openIndex(database));

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
  await keepHighlight(highlightOn(acqua), acqua, 1);
});

it('is none until it is whole', async () => {
  expect(await open()).toBeNull();
  await tendIndex(() => Promise.resolve(), new AbortController().signal);
  expect(await open()).toMatchObject({ count: 1 });
});

it('has what changed since: new words in a dictionary of their own, facts in their place', async () => {
  await tendIndex(() => Promise.resolve(), new AbortController().signal);
  const settled = (await open())?.dictionaries.length;
  await changeHighlight('h1', { ink: 'doubtful' }, 2);
  const coloured = await open();
  expect(coloured?.facts.map((facts) => facts?.inks)).toEqual([['doubtful']]);
  expect(coloured?.dictionaries.at(-1)).toBe('');
  await saveArticle(porto, 2);
  const grown = await open();
  expect([grown?.count, grown?.dictionaries.length, grown?.dictionaries.at(-1)?.includes('porto')]).toEqual([2, settled, true]);
});

it('leaves it to a scan where the words of too many have changed', async () => {
  await tendIndex(() => Promise.resolve(), new AbortController().signal);
  const { through } = (await database.indexState.get('state')) ?? { through: 0 };
  await database.pieceRevisions.bulkPut(
    Array.from({ length: mostPending + 1 }, (_, index) => ({
      address: `a${index}`,
      revision: through + 1 + index,
      textRevision: through + 1 + index,
    })),
  );
  expect(await open()).toBeNull();
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { healIndex } from './healIndex';
import { readKnown, readState } from './indexRows';
import { saveArticle } from './saveArticle';
import { tendIndex } from './tendIndex';

const database = libraryDatabase();
const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];

async function told(): Promise<string[]> {
  const state = await readState(database);
  const known = state && (await readKnown(database, state));
  if (state && known) await healIndex(database, state, known);
  const rows = await database.pieceRevisions
    .where('revision')
    .above(state?.through ?? 0)
    .toArray();
  return rows.map(({ address }) => address);
}

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1);
  await saveArticle(porto, 1);
  await tendIndex(() => Promise.resolve(), new AbortController().signal);
});

it('tells of nothing where all agrees', async () => {
  expect(await told()).toEqual([]);
});

it('tells of a piece whose revision is another', async () => {
  const row = await database.pieceRevisions.get(acqua.address);
  if (row) await database.pieceRevisions.put({ ...row, textRevision: row.textRevision - 1 });
  expect(await told()).toEqual([acqua.address]);
});

it('gives up an index that has lost rows', async () => {
  await database.indexPostings.clear();
  await told();
  expect(await readState(database)).toBeUndefined();
});

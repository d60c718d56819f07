import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { emptyState, readKnown, readState } from './indexRows';
import { removeArticle } from './removeArticle';
import { saveArticle } from './saveArticle';
import { takeIn } from './takeIn';

const database = libraryDatabase();
const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const pause = () => Promise.resolve();

async function take(addresses: string[], through = 100) {
  const state = await readState(database);
  const known = state && (await readKnown(database, state));
  if (state && known) await takeIn(database, { state, known, addresses, through }, pause);
  const after = await readState(database);
  return { state: after, numbers: after && [...((await readKnown(database, after))?.numbers ?? [])] };
}

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
  await database.indexState.put(emptyState);
  await saveArticle(acqua, 1);
  await saveArticle(porto, 1);
});

it('takes pieces in, keeps the number of one whose words stayed, gives another a new one', async () => {
  expect((await take([acqua.address, porto.address])).numbers).toEqual([
    [acqua.address, 0],
    [porto.address, 1],
  ]);
  await database.articles.update(acqua.address, { readShare: 0.3 });
  await database.searchTexts.update(porto.address, { notes: 'altro' });
  const { state, numbers } = await take([acqua.address, porto.address]);
  expect([numbers, state?.segments.length]).toEqual([
    [
      [acqua.address, 0],
      [porto.address, 2],
    ],
    2,
  ]);
});

it('takes out what is no longer saved', async () => {
  await take([acqua.address, porto.address]);
  await removeArticle(acqua.address, 2);
  expect((await take([acqua.address], 200)).numbers).toEqual([[porto.address, 1]]);
  expect(await database.pieceRevisions.get(acqua.address)).toBeUndefined();
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepImage } from './imageQueue';
import { keepHighlight } from './keepHighlight';
import { rememberPosition } from './readingPosition';
import { removeArticle, type RemovedArticle } from './removeArticle';
import { restoreArticle } from './restoreArticle';
import { searchPieces } from './searchPieces';

const acqua = articleAbout('acqua');

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlightOn(acqua, { note: 'prima' }), acqua, 1000);
  await rememberPosition(acqua.address, { selector: highlightOn(acqua).selector, share: 0.5 }, 1000);
  await keepImage(
    { articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' },
    'image/jpeg',
    new Uint8Array([1, 2, 3]).buffer,
  );
});

async function everything(): Promise<unknown[]> {
  return Promise.all(libraryDatabase().tables.map((table) => table.toArray()));
}

async function removed(): Promise<RemovedArticle> {
  const outcome = await removeArticle(acqua.address);
  if (outcome.kind === 'failed' || !outcome.value) throw new Error('nothing to restore');
  return outcome.value;
}

it('puts all back exactly as it was', async () => {
  const before = await everything();
  expect(await restoreArticle(await removed())).toEqual({ kind: 'done', value: null });
  expect(await everything()).toEqual(before);
});

it('leaves highlights that were made on the piece saved again', async () => {
  const bundle = await removed();
  await keepHighlight(highlightOn(acqua, { id: 'later', note: 'dopo' }), acqua, 2000);
  await restoreArticle(bundle);
  expect((await highlightsOf(acqua.address)).map(({ id }) => id).sort()).toEqual(['h1', 'later']);
  expect(await searchPieces('prima dopo')).toMatchObject({ total: 1 });
});

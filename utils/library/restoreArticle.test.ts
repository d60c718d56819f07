import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { keepVersion, versionsOf } from './articleVersions';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepImage } from './imageQueue';
import { keepHighlight } from './keepHighlight';
import { rememberPosition } from './readingPosition';
import { removeArticle, type RemovedArticle } from './removeArticle';
import { restoreArticle } from './restoreArticle';
import { searchPieces } from './searchPieces';

const acqua = articleAbout('acqua');

const later = { ...acqua, title: 'Che cosa resta ora' };

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlightOn(acqua, { note: 'prima' }), acqua, 1000);
  await rememberPosition(acqua.address, { selector: highlightOn(acqua).selector, share: 0.5 }, 1000);
  await keepVersion(later, 1500);
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

it('gives what belongs to it to the piece saved again under another address, and keeps the removed copy as a version', async () => {
  const bundle = await removed();
  const short = 'https://www.glistatigenerali.com/?p=7';
  const again = { ...acqua, address: short, otherAddresses: [acqua.address], title: 'Titolo di oggi' };
  await keepHighlight(highlightOn(again, { id: 'later' }), again, 2000);
  await restoreArticle(bundle);
  expect(await libraryDatabase().articles.count()).toBe(1);
  expect((await highlightsOf(acqua.address)).map(({ id, address }) => [id, address]).sort()).toEqual([
    ['h1', short],
    ['later', short],
  ]);
  expect(await versionsOf(short)).toEqual([
    { keptAt: 2000, title: 'Titolo di oggi' },
    { keptAt: 1000, title: acqua.title },
    { keptAt: 1500, title: later.title },
  ]);
  expect(await searchPieces('prima')).toMatchObject({ total: 1 });
});

import 'fake-indexeddb/auto';
import { keptTables } from '@/tests/support/keptTables';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { keepVersion, versionsOf } from './articleVersions';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepImage } from './imageQueue';
import { keepHighlight } from './keepHighlight';
import { rememberPosition } from './readingPosition';
import { removeArticle } from './removeArticle';
import { removeHighlight } from './removeHighlight';
import { restoreFromBin } from './restoreFromBin';
import { saveArticle } from './saveArticle';
import { findPieces } from './findPieces';

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

async function removed(): Promise<string> {
  const outcome = await removeArticle(acqua.address, 3000);
  if (outcome.kind === 'failed' || outcome.value === null) throw new Error('nothing to restore');
  return outcome.value;
}

it('puts all back exactly as it was', async () => {
  const before = await keptTables();
  expect(await restoreFromBin(await removed())).toEqual({ kind: 'done', value: 'restored' });
  expect(await keptTables()).toEqual(before);
});

it('leaves highlights that were made on the piece saved again', async () => {
  const id = await removed();
  await keepHighlight(highlightOn(acqua, { id: 'later', note: 'dopo' }), acqua, 2000);
  await restoreFromBin(id);
  expect((await highlightsOf(acqua.address)).map(({ id }) => id).sort()).toEqual(['h1', 'later']);
  expect((await findPieces('prima dopo')).facts).toHaveLength(1);
});

it('gives what belongs to it to the piece saved again under another address, and keeps the removed copy as a version', async () => {
  const id = await removed();
  const short = 'https://www.glistatigenerali.com/?p=7';
  const again = { ...acqua, address: short, otherAddresses: [acqua.address], title: 'Titolo di oggi' };
  await keepHighlight(highlightOn(again, { id: 'later' }), again, 2000);
  await restoreFromBin(id);
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
  expect((await findPieces('prima')).facts).toHaveLength(1);
});

it('leaves a piece saved again as it is now, with the removed copy as a version only where that reads otherwise', async () => {
  const first = await removed();
  await saveArticle(acqua, 5000);
  await restoreFromBin(first);
  expect((await versionsOf(acqua.address)).map(({ keptAt }) => keptAt)).toEqual([5000, 1500]);
  const second = await removed();
  await saveArticle({ ...acqua, standfirst: 'Riscritto.' }, 6000);
  await restoreFromBin(second);
  expect((await versionsOf(acqua.address)).map(({ keptAt }) => keptAt)).toEqual([6000, 1500, 5000]);
});

it('puts a highlight back with its piece alone, and keeps it in the bin until then', async () => {
  await removeHighlight('h1', 2000);
  const piece = await removed();
  expect(await restoreFromBin('h1')).toEqual({ kind: 'done', value: 'needs-piece' });
  await restoreFromBin(piece);
  expect(await restoreFromBin('h1')).toEqual({ kind: 'done', value: 'restored' });
  expect((await highlightsOf(acqua.address)).map(({ note }) => note)).toEqual(['prima']);
  expect(await restoreFromBin('h1')).toEqual({ kind: 'done', value: 'gone' });
});

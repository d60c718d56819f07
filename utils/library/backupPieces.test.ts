import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { allOf } from '@/tests/support/allOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { keepVersion } from './articleVersions';
import { backupPieces, countPieces } from './backupPieces';
import { libraryDatabase } from './database';
import { dismissClaims } from './dismissedClaims';
import { keepImage } from './imageQueue';
import { keepHighlight } from './keepHighlight';
import { rememberPosition } from './readingPosition';
import { removeArticle } from './removeArticle';
import { saveArticle } from './saveArticle';

const acqua = articleAbout('acqua');
const key = { articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' };
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 1]);

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('gives a piece with all that belongs to it', async () => {
  await keepHighlight(highlightOn(acqua, { id: 'b' }), acqua, 1000);
  await keepHighlight(highlightOn(acqua, { id: 'a' }), acqua, 1000);
  await keepVersion({ ...acqua, title: 'Dopo' }, 2000);
  await dismissClaims(acqua.address, ['Si parla di acqua.']);
  await rememberPosition(acqua.address, { selector: highlightOn(acqua).selector, share: 0.5 }, 3000);
  await keepImage(key, 'image/jpeg', jpeg.slice().buffer);
  expect(await allOf(backupPieces())).toMatchObject([
    {
      piece: {
        savedAt: 1000,
        article: acqua,
        dismissedClaims: ['Si parla di acqua.'],
        highlights: [{ id: 'a' }, { id: 'b' }],
        versions: [{ keptAt: 2000, article: { title: 'Dopo' } }],
        position: { share: 0.5, at: 3000 },
      },
      missing: [],
      pictures: [{ address: key.imageAddress, attempts: 1, type: 'image/jpeg', bytes: jpeg }],
    },
  ]);
});

it('gives all pieces, those saved first at the head and of two in one moment by address', async () => {
  for (let index = 0; index < 45; index += 1) await saveArticle(articleAbout(`pezzo-${index}`), 100 - Math.floor(index / 2));
  const given = (await allOf(backupPieces())).map(({ piece }) => [piece.savedAt, piece.article.address] as const);
  expect(given).toHaveLength(await countPieces());
  expect(given).toEqual(given.toSorted(([one, first], [other, second]) => one - other || (first < second ? -1 : 1)));
});

it('tells what is known of pictures that are not here, and takes none whose bytes are no longer one', async () => {
  await saveArticle(acqua, 1000);
  await keepImage(key, 'image/jpeg', new ArrayBuffer(9));
  expect(await allOf(backupPieces())).toMatchObject([{ pictures: [], missing: [{ state: 'wanted', address: key.imageAddress }] }]);
});

it('leaves out a piece that is removed meanwhile', async () => {
  await saveArticle(acqua, 1000);
  for (let index = 0; index < 45; index += 1) await saveArticle(articleAbout(`pezzo-${index}`), index);
  const given: string[] = [];
  for await (const { piece } of backupPieces()) {
    if (given.length === 0) await removeArticle(acqua.address, 1);
    given.push(piece.article.address);
  }
  expect(given).toHaveLength(45);
});

it('gives only the pieces that are asked for', async () => {
  await saveArticle(acqua, 1);
  await saveArticle(articleAbout('porto'), 2);
  const some = await allOf(backupPieces(new Set([acqua.address, 'https://www.glistatigenerali.com/gone/'])));
  expect(some.map(({ piece }) => piece.article.address)).toEqual([acqua.address]);
});

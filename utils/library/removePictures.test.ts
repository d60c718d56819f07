import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { keepImage, wantedImages } from './imageQueue';
import { keepHighlight } from './keepHighlight';
import { missingImages, wantImagesAgain } from './missingImages';
import { removablePictures, removePictures } from './removePictures';
import { saveArticle } from './saveArticle';
import { savedImage } from './savedImage';

const [older, newer] = [articleAbout('acqua'), articleAbout('porto')];
const pictureOf = ({ address, leadImage }: typeof older) => ({ articleAddress: address, imageAddress: leadImage?.address ?? '' });

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(newer, 2000);
  await saveArticle(older, 1000);
  await keepHighlight(highlightOn(older, { note: 'nota' }), older, 1000);
  await keepImage(pictureOf(older), 'image/png', new ArrayBuffer(300));
  await keepImage(pictureOf(newer), 'image/png', new ArrayBuffer(200));
});

it('begins with the piece that was saved first, and says before what it will remove', async () => {
  const first = { pictures: 1, pieces: 1, bytes: 300 };
  expect(await removablePictures(1)).toEqual(first);
  expect(await removePictures(1)).toEqual({ kind: 'done', value: first });
  expect(await savedImage(older.address, pictureOf(older).imageAddress)).toBeNull();
  expect((await savedImage(newer.address, pictureOf(newer).imageAddress))?.size).toBe(200);
});

it('removes all pictures where so much is asked for, and nothing else', async () => {
  const { images, imageBytes } = libraryDatabase();
  const others = libraryDatabase().tables.filter(({ name }) => name !== images.name && name !== imageBytes.name);
  const rest = () => Promise.all(others.map((table) => table.toArray()));
  const before = await rest();
  expect(await removePictures(Infinity)).toEqual({ kind: 'done', value: { pictures: 2, pieces: 2, bytes: 500 } });
  expect(await imageBytes.count()).toBe(0);
  expect(await rest()).toEqual(before);
  expect(await removablePictures(Infinity)).toEqual({ pictures: 0, pieces: 0, bytes: 0 });
});

it('leaves a removed picture missing until the reader asks for it again', async () => {
  await removePictures(Infinity);
  expect(await wantedImages()).toEqual([]);
  expect(await missingImages(older.address)).toBe(1);
  await wantImagesAgain(older.address);
  expect(await wantedImages()).toEqual([pictureOf(older)]);
});

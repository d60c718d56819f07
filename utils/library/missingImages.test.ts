import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { keepImage, noteImageFault, wantedImages } from './imageQueue';
import { missingImages, wantImagesAgain } from './missingImages';
import { saveArticle } from './saveArticle';

const acqua = articleAbout('acqua');
const key = { articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' };

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1000);
});

it('counts what is still wanted and what was given up, and has it asked for again', async () => {
  expect(await missingImages(acqua.address)).toBe(1);
  await noteImageFault(key, 'refused', true);
  expect(await missingImages(acqua.address)).toBe(1);
  expect(await wantedImages()).toEqual([]);
  expect(await wantImagesAgain(acqua.address)).toEqual({ kind: 'done', value: null });
  expect(await wantedImages()).toEqual([key]);
});

it('leaves a picture that is here', async () => {
  await keepImage(key, 'image/png', new ArrayBuffer(3));
  expect(await missingImages(acqua.address)).toBe(0);
  await wantImagesAgain(acqua.address);
  expect(await wantedImages()).toEqual([]);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { keepImage, noteImageFault, wantedImages } from './imageQueue';
import { removeArticle } from './removeArticle';
import { saveArticle } from './saveArticle';
import { savedImage } from './savedImage';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const [acquaKey, portoKey] = [acqua, porto].map(({ address, leadImage }) => ({
  articleAddress: address,
  imageAddress: leadImage?.address ?? '',
})) as [{ articleAddress: string; imageAddress: string }, { articleAddress: string; imageAddress: string }];

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1000);
  await saveArticle(porto, 1000);
});

it('wants the pictures of every saved piece until they are kept', async () => {
  expect(await wantedImages()).toEqual([acquaKey, portoKey]);
  await keepImage(acquaKey, 'image/png', new Uint8Array([7]).buffer);
  expect(await wantedImages()).toEqual([portoKey]);
});

it('asks first for what was asked for least, and three times at most', async () => {
  await noteImageFault(acquaKey, 'unreachable', false);
  expect(await wantedImages()).toEqual([portoKey, acquaKey]);
  await noteImageFault(acquaKey, 'unreachable', false);
  await noteImageFault(acquaKey, 'refused', false);
  expect(await wantedImages()).toEqual([portoKey]);
  expect(await libraryDatabase().images.get([acquaKey.articleAddress, acquaKey.imageAddress])).toMatchObject({
    state: 'failed',
    attempts: 3,
    because: 'refused',
  });
});

it('does not ask again for a final fault', async () => {
  await noteImageFault(acquaKey, 'not-an-image', true);
  expect(await wantedImages()).toEqual([portoKey]);
});

it('keeps nothing of a piece that was removed while its picture came', async () => {
  await removeArticle(acqua.address, 3000);
  await keepImage(acquaKey, 'image/png', new Uint8Array([7]).buffer);
  await noteImageFault(acquaKey, 'refused', false);
  expect(await savedImage(acquaKey.articleAddress, acquaKey.imageAddress)).toBeNull();
  expect(await libraryDatabase().images.count()).toBe(1);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { keepImage } from './imageQueue';
import { saveArticle } from './saveArticle';
import { savedImage } from './savedImage';

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('gives the bytes that were kept, with their type', async () => {
  const acqua = articleAbout('acqua');
  const key = { articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' };
  await saveArticle(acqua, 1000);
  expect(await savedImage(key.articleAddress, key.imageAddress)).toBeNull();
  await keepImage(key, 'image/png', new Uint8Array([1, 2, 3]).buffer);
  const image = await savedImage(key.articleAddress, key.imageAddress);
  expect(image?.type).toBe('image/png');
  expect([...new Uint8Array((await image?.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([1, 2, 3]);
});

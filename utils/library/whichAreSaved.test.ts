import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { saveArticle } from './saveArticle';
import { whichAreSaved } from './whichAreSaved';

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('tells the saved ones, by whatever address they are asked for', async () => {
  const acqua = {
    ...articleAbout('acqua'),
    otherAddresses: ['https://www.glistatigenerali.com/?p=7', 'https://www.glistatigenerali.com/?p=8'],
  };
  await saveArticle(acqua, 1000);
  const asked = [acqua.address, 'https://www.glistatigenerali.com/?p=7', articleAbout('porto').address];
  expect(await whichAreSaved(asked)).toEqual(new Set([acqua.address, 'https://www.glistatigenerali.com/?p=7']));
  expect(await whichAreSaved([])).toEqual(new Set());
});

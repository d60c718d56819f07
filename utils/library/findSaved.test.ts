import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { findSaved, findSavedArticle, findSavedArticles } from './findSaved';
import { saveArticle } from './saveArticle';
import { unreadPiece } from './versions/version4';

const short = 'https://www.glistatigenerali.com/?p=7';
const acqua = { ...articleAbout('acqua'), otherAddresses: [short] };
const porto = articleAbout('porto');

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1000);
});

it('finds by address before other addresses', async () => {
  const shortlyKnown = { ...porto, address: short, otherAddresses: [] };
  await libraryDatabase().articles.add({ ...shortlyKnown, savedAt: 1, minutes: 1, size: 1, ...unreadPiece, labels: [] });
  expect((await findSaved(libraryDatabase(), short))?.title).toBe(porto.title);
});

it('finds an article that was saved under another of its addresses', async () => {
  expect((await findSavedArticle(libraryDatabase(), { address: short, otherAddresses: [] }))?.address).toBe(acqua.address);
  expect((await findSavedArticle(libraryDatabase(), { address: porto.address, otherAddresses: [short] }))?.address).toBe(acqua.address);
  expect(await findSavedArticle(libraryDatabase(), porto)).toBeUndefined();
});

it('finds many at once under any address that the library or they know', async () => {
  await saveArticle(porto, 1);
  const moved = { address: 'https://www.glistatigenerali.com/altrove/', otherAddresses: [porto.address] };
  const saved = await findSavedArticles(libraryDatabase(), [{ address: short, otherAddresses: [] }, moved, articleAbout('treni')]);
  expect([...saved].map(([address, row]) => [address, row.address])).toEqual([[short, acqua.address], [moved.address, porto.address]]); // prettier-ignore
});

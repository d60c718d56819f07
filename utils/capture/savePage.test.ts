import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from '@/utils/library/database';
import { savedArticle } from '@/utils/library/savedArticle';
import { readTab } from './readTab';
import { savePage } from './savePage';

vi.mock('./readTab');

const acqua = articleAbout('acqua');

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  vi.mocked(readTab).mockResolvedValue({ kind: 'article', article: acqua, tabId: 7 });
});

it('keeps the article of the tab, once', async () => {
  expect(await savePage(7)).toEqual({ kind: 'saved', address: acqua.address });
  expect((await savedArticle(acqua.address))?.article).toEqual(acqua);
  expect(await savePage(7)).toEqual({ kind: 'already-saved', address: acqua.address });
});

it('passes on why the page could not be read', async () => {
  vi.mocked(readTab).mockResolvedValue({ kind: 'not-an-article', because: 'listing' });
  expect(await savePage(7)).toEqual({ kind: 'not-an-article', because: 'listing' });
});

it('says that the library cannot be used', async () => {
  libraryDatabase().close();
  expect(await savePage(7)).toEqual({ kind: 'not-saved', because: 'unavailable' });
});

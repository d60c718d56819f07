import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from '@/utils/library/database';
import { saveArticle } from '@/utils/library/saveArticle';
import { articleOfPage } from './articleOfPage';
import { readTab } from './readTab';

vi.mock('./readTab');

const short = 'https://www.glistatigenerali.com/?p=7';
const acqua = { ...articleAbout('acqua'), otherAddresses: [short] };

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  vi.mocked(readTab).mockReset().mockResolvedValue({ kind: 'article', article: acqua, tabId: 7 });
});

it('is the saved piece, without reading the tab again', async () => {
  await saveArticle({ ...acqua, title: 'Come fu salvato' }, 1000);
  expect(await articleOfPage(7, acqua.address)).toMatchObject({ kind: 'found', article: { title: 'Come fu salvato' } });
  expect(readTab).not.toHaveBeenCalled();
});

it.each([acqua.address, short])('is what the tab shows at %s where nothing is saved', async (address) => {
  expect(await articleOfPage(7, address)).toEqual({ kind: 'found', article: acqua });
});

it('is not the piece to which the tab has gone on', async () => {
  expect(await articleOfPage(7, articleAbout('porto').address)).toEqual({ kind: 'failed', because: 'not-an-article' });
});

it('says why there is none', async () => {
  vi.mocked(readTab).mockResolvedValue({ kind: 'no-access' });
  expect(await articleOfPage(7, acqua.address)).toEqual({ kind: 'failed', because: 'no-access' });
  vi.mocked(readTab).mockResolvedValue({ kind: 'not-an-article', because: 'listing' });
  expect(await articleOfPage(7, acqua.address)).toEqual({ kind: 'failed', because: 'not-an-article' });
  libraryDatabase().close();
  expect(await articleOfPage(7, acqua.address)).toEqual({ kind: 'failed', because: 'unavailable' });
});

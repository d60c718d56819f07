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

const at = (address: string, settled = true) => ({ tabId: 7, address, settled });

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  vi.mocked(readTab).mockReset().mockResolvedValue({ kind: 'article', article: acqua, tabId: 7 });
});

it('is the saved piece, without reading the tab again', async () => {
  await saveArticle({ ...acqua, title: 'Come fu salvato' }, 1000);
  expect(await articleOfPage(at(acqua.address))).toMatchObject({ kind: 'found', article: { title: 'Come fu salvato' } });
  expect(readTab).not.toHaveBeenCalled();
});

it.each([acqua.address, short])('is what the tab shows at %s where nothing is saved', async (address) => {
  expect(await articleOfPage(at(address))).toEqual({ kind: 'found', article: acqua });
});

it('is not the piece to which the tab has gone on', async () => {
  expect(await articleOfPage(at(articleAbout('porto').address))).toEqual({ kind: 'failed', because: 'not-an-article' });
});

it('says why there is none', async () => {
  vi.mocked(readTab).mockResolvedValue({ kind: 'no-access' });
  expect(await articleOfPage(at(acqua.address))).toEqual({ kind: 'failed', because: 'no-access' });
  vi.mocked(readTab).mockResolvedValue({ kind: 'not-an-article', because: 'listing' });
  expect(await articleOfPage(at(acqua.address))).toEqual({ kind: 'failed', because: 'not-an-article' });
  libraryDatabase().close();
  expect(await articleOfPage(at(acqua.address))).toEqual({ kind: 'failed', because: 'unavailable' });
});

it('is the saved piece where the page names an address that it is known under', async () => {
  await saveArticle({ ...acqua, title: 'Come fu salvato' }, 1000);
  const moved = { ...acqua, address: 'https://www.glistatigenerali.com/ambiente/le-acque/' };
  vi.mocked(readTab).mockResolvedValue({ kind: 'article', article: moved, tabId: 7 });
  expect(await articleOfPage(at(moved.address))).toMatchObject({
    kind: 'found',
    article: { address: acqua.address, title: 'Come fu salvato' },
  });
});

it('takes no other address for true once the page has gone on by pushState', async () => {
  await saveArticle(acqua, 1000);
  const next = { ...articleAbout('porto'), otherAddresses: [acqua.address, short] };
  vi.mocked(readTab).mockResolvedValue({ kind: 'article', article: next, tabId: 7 });
  expect(await articleOfPage(at(next.address, false))).toEqual({ kind: 'found', article: { ...next, otherAddresses: [] } });
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SitePiece } from '@/utils/article/sitePiece';
import { libraryDatabase } from '@/utils/library/database';
import { keepSiteAnswer } from '@/utils/library/siteAnswers';
import { feedAddress } from '@/utils/publisher/siteAddresses';
import { askSite } from './askSite';

const question = { kind: 'words', words: 'acqua' } as const;
const signal = new AbortController().signal;
const piece: SitePiece = {
  card: { address: 'https://www.glistatigenerali.com/cultura/pozzi/', title: 'Pozzi', authors: [], section: null, publishedOn: null },
  excerpt: null,
  text: null,
};
const fetched = vi.fn<typeof fetch>();

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
  vi.stubGlobal('navigator', { locks: navigator.locks, onLine: true });
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});

it('has nothing to ask where a question has no address in a way', async () => {
  expect(await askSite({ kind: 'author', name: 'Ada Neri' }, 1, 'posts', { signal })).toBeNull();
  expect(await askSite({ kind: 'words', words: ' ' }, 1, 'feed', { signal })).toBeNull();
});

it('gives what was answered today without asking anybody, page by page', async () => {
  const now = Date.now();
  await keepSiteAnswer(feedAddress(question, 2) ?? '', [piece], true, now);
  expect(await askSite(question, 2, 'feed', { signal: AbortSignal.abort() })).toEqual({
    kind: 'page',
    pieces: [piece],
    at: now,
    hasMore: true,
  });
  expect(fetched).not.toHaveBeenCalled();
});

it('tells that it waits for its turn before it asks, and is given up there', async () => {
  const [held, wish] = [Promise.withResolvers<null>(), new AbortController()];
  const before = navigator.locks.request('taccuino-site', () => held.promise);
  const page = askSite(question, 1, 'feed', {
    signal: wish.signal,
    onProgress: ({ step }) => {
      if (step === 'queued') wish.abort();
    },
  });
  expect(await page).toEqual({ kind: 'failed', because: 'cancelled' });
  expect(fetched).not.toHaveBeenCalled();
  held.resolve(null);
  await before;
});

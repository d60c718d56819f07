import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { saveArticle } from './saveArticle';
import { findPieces } from './findPieces';
import { watchLibrary, type WatchedResult } from './watchLibrary';

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

const count = async () => (await findPieces('')).facts.length;

it('gives the answer now and after each change, until told to stop', async () => {
  const seen: WatchedResult<number>[] = [];
  const stop = new AbortController();
  watchLibrary(count, (result) => seen.push(result), stop.signal);
  await vi.waitFor(() => expect(seen).toEqual([{ state: 'ready', value: 0 }]));
  await saveArticle(articleAbout('acqua'), 1000);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ state: 'ready', value: 1 }));
  stop.abort();
  const heard = seen.length;
  await saveArticle(articleAbout('porto'), 1000);
  await count();
  expect(seen).toHaveLength(heard);
});

it('says that the library cannot be read', async () => {
  libraryDatabase().close();
  const seen: WatchedResult<number>[] = [];
  watchLibrary(count, (result) => seen.push(result), new AbortController().signal);
  await vi.waitFor(() => expect(seen).toEqual([{ state: 'failed', because: 'unavailable' }]));
});

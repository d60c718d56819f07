import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase, watchLibraryTrouble } from './database';
import { saveArticle } from './saveArticle';

const acqua = articleAbout('acqua');
const newer = new Dexie('taccuino');
newer.version(99).stores({});

afterEach(async () => {
  newer.close();
  await Dexie.delete('taccuino');
});

it('gives way to a newer version without a word on the console, and says so', async () => {
  const warn = vi.spyOn(console, 'warn');
  const troubles: unknown[] = [];
  watchLibraryTrouble((trouble) => troubles.push(trouble), new AbortController().signal);
  await saveArticle(acqua, 1000);
  await newer.open();
  expect(troubles).toEqual(['replaced']);
  watchLibraryTrouble((trouble) => troubles.push(trouble), new AbortController().signal);
  expect(troubles).toEqual(['replaced', 'replaced']);
  expect(warn).not.toHaveBeenCalled();
  expect(await saveArticle(articleAbout('porto'), 1000)).toEqual({ kind: 'failed', because: 'unavailable' });
});

it('says when an older page keeps it from opening, and opens once that is gone', async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  const older = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('taccuino', 5);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('not opened'));
  });
  const troubles: unknown[] = [];
  watchLibraryTrouble((trouble) => {
    troubles.push(trouble);
    if (trouble === 'blocked') older.close();
  }, new AbortController().signal);
  expect(await saveArticle(acqua, 1000)).toEqual({ kind: 'done', value: 'saved' });
  expect(troubles).toEqual(['replaced', 'blocked', null]);
});

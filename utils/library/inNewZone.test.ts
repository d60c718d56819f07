import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { libraryDatabase } from './database';
import { inNewZone } from './inNewZone';

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

/** Reads twice, some awaits deep. */
async function readDeep(): Promise<string> {
  const { articles, highlights } = libraryDatabase();
  const deep = async (): Promise<unknown> => {
    const read = async (): Promise<unknown> => {
      await articles.toArray();
      return highlights.toArray();
    };
    const found = await read();
    return found;
  };
  return libraryDatabase().transaction('r', articles, highlights, async () => {
    await deep();
    await deep();
    return 'read';
  });
}

it('lets a transaction read to its end within a live query', async () => {
  const answer = await new Promise((resolve, reject) => {
    liveQuery(() => inNewZone(readDeep)).subscribe({ next: resolve, error: reject });
  });
  expect(answer).toBe('read');
});

it('passes on why work failed', async () => {
  await expect(inNewZone(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { backupFile, openedBackup } from '@/tests/support/backupFile';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { keepImage } from './imageQueue';
import { saveArticle } from './saveArticle';
import { stageBackup } from './stagedBackup';
import { restoreLock, sweepInterrupted } from './sweepStaged';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const picture = { articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' };
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const everything = async () => Promise.all(libraryDatabase().tables.map(async (table) => [table.name, await table.toArray()]));

/** A restore whose page was closed before it came in. */
async function interruptedRestore(): Promise<unknown> {
  const file = await backupFile();
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(porto, 2000);
  const before = await everything();
  await stageBackup(await openedBackup(file), new AbortController().signal, () => undefined);
  expect(await libraryDatabase().imageBytes.count()).toBe(1);
  expect(await libraryDatabase().articles.count()).toBe(1);
  return before;
}

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1000);
  await keepImage(picture, 'image/jpeg', jpeg.slice().buffer);
});

it('takes away what an interrupted restore has prepared', async () => {
  const before = await interruptedRestore();
  await sweepInterrupted();
  expect(await everything()).toEqual(before);
});

it('leaves a picture that the reader has', async () => {
  await stageBackup(await openedBackup(await backupFile()), new AbortController().signal, () => undefined);
  await sweepInterrupted();
  expect(await libraryDatabase().imageBytes.count()).toBe(1);
  expect(await libraryDatabase().stagedPieces.count()).toBe(0);
});

it('leaves alone what a restore at work prepares', async () => {
  await interruptedRestore();
  await navigator.locks.request(restoreLock, sweepInterrupted);
  expect(await libraryDatabase().stagedPieces.count()).toBe(1);
});

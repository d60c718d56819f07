import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { backupFile, openedBackup } from '@/tests/support/backupFile';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { keepImage } from './imageQueue';
import { saveArticle } from './saveArticle';
import { savedImage } from './savedImage';
import { findPieces } from './findPieces';
import { stageBackup } from './stagedBackup';

const acqua = articleAbout('acqua');
const picture = { articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' };
const bytes = (last: number) => Uint8Array.from([0xff, 0xd8, 0xff, last]).buffer;
const going = new AbortController().signal;

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  for (let index = 0; index < 25; index += 1) await saveArticle(articleAbout(`pezzo-${index}`), index);
  await saveArticle(acqua, 1000);
  await keepImage(picture, 'image/jpeg', bytes(1));
});

it('prepares a backup without anything of it being seen', async () => {
  const source = await openedBackup(await backupFile());
  await libraryDatabase().delete({ disableAutoOpen: false });
  let pieces = 0;
  expect(await stageBackup(source, going, () => void (pieces += 1))).toBeNull();
  expect(pieces).toBe(26);
  expect(await libraryDatabase().stagedPieces.count()).toBe(26);
  expect(await libraryDatabase().imageBytes.count()).toBe(1);
  expect(await findPieces('')).toMatchObject({ facts: [], pieces: [] });
  expect(await savedImage(picture.articleAddress, picture.imageAddress)).toBeNull();
});

it('never writes over a picture that is here', async () => {
  const source = await openedBackup(await backupFile());
  await keepImage(picture, 'image/jpeg', bytes(2));
  await stageBackup(source, going, () => undefined);
  expect((await libraryDatabase().imageBytes.toArray()).map((row) => new Uint8Array(row.bytes).at(-1))).toEqual([2]);
});

it('stops where it is told to', async () => {
  const ending = new AbortController();
  await expect(stageBackup(await openedBackup(await backupFile()), ending.signal, () => ending.abort())).rejects.toThrow('aborted');
  expect(await libraryDatabase().stagedPieces.count()).toBe(0);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { backupFile, openedBackup } from '@/tests/support/backupFile';
import { articleAbout } from '@/tests/support/samplePiece';
import { commitRestore } from './commitRestore';
import { libraryDatabase } from './database';
import { keepImage } from './imageQueue';
import { saveArticle } from './saveArticle';
import { stageBackup } from './stagedBackup';

const acqua = articleAbout('acqua');
const picture = { articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' };

function commit() {
  const database = libraryDatabase();
  return database.transaction('rw', database.tables, async () => commitRestore(database, 9000, new AbortController().signal));
}

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  for (let index = 0; index < 45; index += 1) await saveArticle(articleAbout(`pezzo-${index}`), index);
  await saveArticle(acqua, 1000);
  await keepImage(picture, 'image/jpeg', Uint8Array.from([0xff, 0xd8, 0xff]).buffer);
  const source = await openedBackup(await backupFile());
  await libraryDatabase().delete({ disableAutoOpen: false });
  await stageBackup(source, new AbortController().signal, () => undefined);
});

it('brings in all that is staged, remembers it, and leaves nothing staged', async () => {
  expect(await commit()).toMatchObject({ added: 46 });
  expect(await libraryDatabase().articles.count()).toBe(46);
  expect((await libraryDatabase().restores.get('last'))?.pieces).toHaveLength(46);
  expect(await libraryDatabase().stagedPieces.count()).toBe(0);
  expect(await libraryDatabase().images.get([picture.articleAddress, picture.imageAddress])).toMatchObject({ state: 'kept', size: 3 });
});

it('wants a picture again whose bytes are not where its piece is', async () => {
  const here = { ...acqua, address: 'https://www.glistatigenerali.com/?p=7', otherAddresses: [acqua.address] };
  await saveArticle(here, 1);
  expect(await commit()).toMatchObject({ added: 45, present: 1 });
  expect(await libraryDatabase().images.get([here.address, picture.imageAddress])).toMatchObject({ state: 'wanted', type: null, size: 0 });
});

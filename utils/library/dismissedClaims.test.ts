import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { backupFile, openedBackup } from '@/tests/support/backupFile';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { dismissClaims, dismissedClaims, restoreClaims } from './dismissedClaims';
import { restoreBackup } from './restoreBackup';
import { saveArticle } from './saveArticle';
import { savedArticle } from './savedArticle';

const acqua = { ...articleAbout('acqua'), otherAddresses: ['https://www.glistatigenerali.com/?p=7'] };
const [one, other] = ['La rete perde.', 'Chi paga è la città.'];

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1000);
});

it('remembers what was put aside, each once, under any address of the piece', async () => {
  await dismissClaims(acqua.address, [one]);
  expect(await dismissClaims('https://www.glistatigenerali.com/?p=7', [other, one])).toEqual({ kind: 'done', value: true });
  expect(await dismissedClaims(acqua.address)).toEqual([one, other]);
});

it('shows one again, and keeps the article as it was saved', async () => {
  await dismissClaims(acqua.address, [one, other]);
  await restoreClaims(acqua.address, [one]);
  expect(await dismissedClaims(acqua.address)).toEqual([other]);
  expect(await savedArticle(acqua.address)).toEqual({ article: acqua, savedAt: 1000 });
  await restoreClaims(acqua.address, [other]);
  expect(await libraryDatabase().articles.get(acqua.address)).not.toHaveProperty('dismissedClaims');
});

it('remembers nothing of a piece that is not saved', async () => {
  const porto = articleAbout('porto').address;
  expect(await dismissClaims(porto, [one])).toEqual({ kind: 'done', value: false });
  expect(await restoreClaims(porto, [one])).toEqual({ kind: 'done', value: false });
  expect(await dismissedClaims(porto)).toEqual([]);
});

it('goes out with a backup and comes back with it', async () => {
  await dismissClaims(acqua.address, [one]);
  const source = await openedBackup(await backupFile());
  await libraryDatabase().delete({ disableAutoOpen: false });
  await restoreBackup(source, 2000, new AbortController().signal, () => undefined);
  expect(await dismissedClaims(acqua.address)).toEqual([one]);
});

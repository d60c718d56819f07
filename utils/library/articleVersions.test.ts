import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { keepVersion, removeVersion, versionAt, versionsOf } from './articleVersions';
import { libraryDatabase } from './database';
import { saveArticle } from './saveArticle';
import { restoreFromBin } from './restoreFromBin';
import { savedArticle } from './savedArticle';

const short = 'https://www.glistatigenerali.com/?p=7';
const acqua = { ...articleAbout('acqua'), otherAddresses: [short] };
const later = { ...acqua, title: 'Che cosa resta: acqua (aggiornato)', commentCount: 9 };

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1000);
});

it('keeps a later state beside the saved copy, which stays as it was', async () => {
  expect(await keepVersion(later, 2000)).toEqual({ kind: 'done', value: { keptAt: 2000 } });
  expect(await savedArticle(acqua.address)).toEqual({ article: acqua, savedAt: 1000 });
  expect(await versionsOf(short)).toEqual([
    { keptAt: 1000, title: acqua.title },
    { keptAt: 2000, title: later.title },
  ]);
  expect(await versionAt(acqua.address, 1000)).toEqual(acqua);
  expect(await versionAt(acqua.address, 2000)).toEqual(later);
  expect(await versionAt(acqua.address, 3000)).toBeNull();
});

it('keeps what reads as one that is kept only once', async () => {
  expect(await keepVersion({ ...acqua, commentCount: 99, sameSection: [] }, 2000)).toEqual({ kind: 'done', value: { keptAt: 1000 } });
  await keepVersion(later, 3000);
  expect(await keepVersion({ ...later, commentCount: 12 }, 4000)).toEqual({ kind: 'done', value: { keptAt: 3000 } });
  expect(await versionsOf(acqua.address)).toHaveLength(2);
});

it('gives two states of one moment a moment each', async () => {
  await keepVersion(later, 2000);
  expect(await keepVersion({ ...later, title: 'Terzo titolo' }, 2000)).toEqual({ kind: 'done', value: { keptAt: 2001 } });
  expect(await keepVersion({ ...later, title: 'Quarto titolo' }, 1000)).toEqual({ kind: 'done', value: { keptAt: 1001 } });
});

it('keeps the state of a piece that has moved with the piece', async () => {
  const moved = { ...later, address: 'https://www.glistatigenerali.com/ambiente/acqua/' };
  expect(await keepVersion(moved, 2000)).toEqual({ kind: 'done', value: { keptAt: 2000 } });
  expect(await versionAt(acqua.address, 2000)).toEqual(moved);
});

it('keeps nothing of a piece that is not saved', async () => {
  expect(await keepVersion(articleAbout('porto'), 2000)).toEqual({ kind: 'done', value: null });
  expect(await versionsOf(articleAbout('porto').address)).toEqual([]);
  expect(await libraryDatabase().articleVersions.count()).toBe(0);
});

it('removes a version and nothing else, and takes it back at its time', async () => {
  await keepVersion(later, 2000);
  const other = { ...later, title: 'Terzo titolo' };
  await keepVersion(other, 3000);
  const removed = await removeVersion(short, 2000, 4000);
  expect((await versionsOf(acqua.address)).map(({ keptAt }) => keptAt)).toEqual([1000, 3000]);
  expect(await restoreFromBin((removed.kind === 'done' && removed.value) || '')).toEqual({ kind: 'done', value: 'restored' });
  expect((await versionsOf(acqua.address)).map(({ keptAt }) => keptAt)).toEqual([1000, 2000, 3000]);
});

it('cannot remove the saved copy', async () => {
  expect(await removeVersion(acqua.address, 1000, 3000)).toEqual({ kind: 'done', value: null });
  expect(await savedArticle(acqua.address)).not.toBeNull();
});

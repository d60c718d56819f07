import 'fake-indexeddb/auto';
import { keptTables } from '@/tests/support/keptTables';
import { beforeEach, expect, it } from 'vitest';
import { backupFile, openedBackup } from '@/tests/support/backupFile';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { noMending } from '@/utils/article/mendArticle';
import { keepVersion } from './articleVersions';
import { libraryDatabase } from './database';
import { dismissClaims, dismissedClaims } from './dismissedClaims';
import { findPieces } from './findPieces';
import { keepImage } from './imageQueue';
import { lastRestore } from './lastRestore';
import { keepHighlight } from './keepHighlight';
import { mendedPiece, mendPiece } from './mendings';
import { rememberPosition } from './readingPosition';
import { restoreBackup } from './restoreBackup';
import { saveArticle } from './saveArticle';
import { savedArticle } from './savedArticle';
import { rememberSettingsBefore, undoRestore } from './undoRestore';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const { selector } = highlightOn(acqua);
let file: Blob;

const empty = () => libraryDatabase().delete({ disableAutoOpen: false });
const restore = async () => restoreBackup(await openedBackup(file), 9000, new AbortController().signal, () => undefined);

beforeEach(async () => {
  await empty();
  await saveArticle(porto, 500);
  await keepHighlight(highlightOn(acqua, { note: 'Chi paga?' }), acqua, 1000);
  await keepHighlight(highlightOn(porto, { id: 'p1' }), porto, 1000);
  await keepVersion({ ...acqua, title: 'Che cosa resta ora' }, 1500);
  await rememberPosition(acqua.address, { selector, share: 0.5 }, 2000);
  await keepImage({ articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' }, 'image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff).buffer); // prettier-ignore
  file = await backupFile();
  await empty();
});

it('leaves an empty library as empty as it was', async () => {
  const before = await keptTables();
  await restore();
  expect(await lastRestore()).toEqual({ at: 9000, pieces: 2 });
  await rememberSettingsBefore({ theme: 'dark' });
  expect(await undoRestore()).toEqual({ kind: 'done', value: { removed: 2, stayed: 0, settingsBefore: { theme: 'dark' } } });
  expect(await keptTables()).toEqual(before);
  expect(await lastRestore()).toBeNull();
  expect(await undoRestore()).toEqual({ kind: 'done', value: null });
});

it('puts back what the backup took the place of, in a piece that was there', async () => {
  await keepHighlight(highlightOn(acqua, { changedAt: 5, note: 'prima' }), acqua, 100);
  await rememberPosition(acqua.address, { selector, share: 0.1 }, 7);
  const before = await keptTables();
  await restore();
  expect(await keptTables()).not.toEqual(before);
  expect(await undoRestore()).toMatchObject({ value: { removed: 1, stayed: 0 } });
  expect(await keptTables()).toEqual(before);
});

it('brings corrections and points put aside to a piece that has none, and takes them back', async () => {
  await empty();
  await saveArticle(acqua, 1000);
  const mending = { ...noMending, title: { from: acqua.title, to: 'L’acqua che resta' } };
  await mendPiece(acqua.address, () => mending);
  await dismissClaims(acqua.address, ['Chi paga?']);
  file = await backupFile();
  await empty();
  await saveArticle(acqua, 1000);
  const before = await keptTables();
  await restore();
  expect(await mendedPiece(acqua.address)).toMatchObject({ extracted: { title: acqua.title }, mending });
  expect((await savedArticle(acqua.address))?.article.title).toBe('L’acqua che resta');
  expect(await dismissedClaims(acqua.address)).toEqual(['Chi paga?']);
  expect(await libraryDatabase().articleVersions.count()).toBe(0);
  expect(await undoRestore()).toMatchObject({ value: { removed: 0, stayed: 0 } });
  expect(await keptTables()).toEqual(before);
});

it('leaves corrections and points as they are here, and what was changed of them since', async () => {
  await empty();
  await saveArticle(acqua, 1000);
  await mendPiece(acqua.address, () => ({ ...noMending, title: { from: acqua.title, to: 'Dal backup' } }));
  file = await backupFile();
  await mendPiece(acqua.address, () => ({ ...noMending, title: { from: acqua.title, to: 'Mio' } }));
  await restore();
  expect((await savedArticle(acqua.address))?.article.title).toBe('Mio');
  await mendPiece(acqua.address, () => noMending);
  await restore();
  await mendPiece(acqua.address, () => ({ ...noMending, title: { from: acqua.title, to: 'Poi' } }));
  await undoRestore();
  expect((await savedArticle(acqua.address))?.article.title).toBe('Poi');
});

it('leaves whole a piece that was worked on since', async () => {
  await restore();
  await keepHighlight(highlightOn(acqua, { id: 'mine' }), acqua, 9500);
  expect(await undoRestore()).toMatchObject({ value: { removed: 1, stayed: 1 } });
  expect((await libraryDatabase().highlights.toCollection().primaryKeys()).sort()).toEqual(['h1', 'mine']);
  expect(await libraryDatabase().articleVersions.count()).toBe(1);
  expect(await libraryDatabase().imageBytes.count()).toBe(1);
});

it.each([
  ['read', () => rememberPosition(acqua.address, { selector, share: 0.9 }, 9500)],
  ['kept in another version', () => keepVersion({ ...acqua, title: 'Un altro titolo' }, 9500)],
])('leaves whole a piece that was %s since', async (_, work) => {
  await restore();
  await work();
  expect(await undoRestore()).toMatchObject({ value: { removed: 1, stayed: 1 } });
});

it('leaves a highlight that was changed since in a piece that was there', async () => {
  await saveArticle(acqua, 100);
  await restore();
  await libraryDatabase().highlights.update('h1', { note: 'oggi', changedAt: 9500 });
  await undoRestore();
  expect(await libraryDatabase().highlights.toArray()).toMatchObject([{ id: 'h1', note: 'oggi' }]);
});

it('takes labels and state back that came to a piece which was there, but for what was changed since', async () => {
  await saveArticle(acqua, 1);
  await libraryDatabase().articles.update(acqua.address, { labels: ['rileggere'], readingState: 'archived' });
  file = await backupFile();
  await empty();
  await saveArticle(acqua, 100);
  const before = await keptTables();
  await restore();
  expect(await libraryDatabase().articles.get(acqua.address)).toMatchObject({ labels: ['rileggere'], readingState: 'archived' });
  expect((await findPieces('rileggere')).facts).toHaveLength(1);
  await undoRestore();
  expect(await keptTables()).toEqual(before);
  await restore();
  await libraryDatabase().articles.update(acqua.address, { labels: ['mia'] });
  await undoRestore();
  expect(await libraryDatabase().articles.get(acqua.address)).toMatchObject({ labels: ['mia'], readingState: 'unread' });
});

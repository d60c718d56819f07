import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { keepHighlight } from './keepHighlight';
import { removeArticle } from './removeArticle';
import { removeHighlight } from './removeHighlight';
import { saveArticle } from './saveArticle';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

const emptyIndex = { id: 'state' as const, format: 1, segments: [], stretches: [], nextNumber: 0, through: 0, isWhole: true };

const revisionOf = (address: string) => libraryDatabase().pieceRevisions.get(address);

it('gives each write of a piece a greater number, and leaves the other pieces alone', async () => {
  await saveArticle(acqua, 1);
  const first = await revisionOf(acqua.address);
  await saveArticle(porto, 2);
  const other = await revisionOf(porto.address);
  expect(other?.revision).toBeGreaterThan(first?.revision ?? Infinity);
  expect(await revisionOf(acqua.address)).toEqual(first);
  await removeArticle(acqua.address, 3);
  expect((await revisionOf(acqua.address))?.revision).toBeGreaterThan(other?.revision ?? Infinity);
});

it('tells a change of the words from any other', async () => {
  await keepHighlight(highlightOn(acqua), acqua, 1);
  const before = await revisionOf(acqua.address);
  await changeHighlight('h1', { ink: 'figure' }, 2);
  const coloured = await revisionOf(acqua.address);
  expect(coloured?.revision).toBeGreaterThan(before?.revision ?? Infinity);
  expect(coloured?.textRevision).toBe(before?.textRevision);
  await changeHighlight('h1', { note: 'parole' }, 3);
  expect((await revisionOf(acqua.address))?.textRevision).toBeGreaterThan(coloured?.revision ?? Infinity);
});

it('takes a highlight that comes, moves or goes for a change of the words, although nothing is noted on it', async () => {
  const mark = highlightOn(acqua, { note: '', labels: [] });
  const revisions: number[] = [];
  const look = async () => revisions.push((await revisionOf(acqua.address))?.textRevision ?? 0);
  await saveArticle(acqua, 1);
  await look();
  await keepHighlight(mark, acqua, 2);
  await look();
  await changeHighlight(mark.id, { selector: { ...mark.selector, quotation: 'altre parole' } }, 3);
  await look();
  await removeHighlight(mark.id, 4);
  await look();
  expect(revisions).toEqual([...new Set(revisions)].sort((one, other) => one - other));
});

it('writes nothing of a change that is taken back', async () => {
  await saveArticle(acqua, 1);
  const before = await revisionOf(acqua.address);
  const { articles } = libraryDatabase();
  const failing = libraryDatabase().transaction('rw', articles, async () => {
    await articles.update(acqua.address, { readShare: 0.5 });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await revisionOf(acqua.address)).toEqual(before);
});

it('gives no number twice, though the row that had it is gone', async () => {
  await libraryDatabase().indexState.put({ ...emptyIndex, through: 40 });
  await saveArticle(acqua, 1);
  expect((await revisionOf(acqua.address))?.revision).toBeGreaterThan(40);
});

it('gives the index up when a whole table is emptied', async () => {
  await saveArticle(acqua, 1);
  const { articles, indexState } = libraryDatabase();
  await indexState.put(emptyIndex);
  await articles.clear();
  expect(await indexState.count()).toBe(0);
});

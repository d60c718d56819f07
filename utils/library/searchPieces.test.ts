import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { keepHighlight } from './keepHighlight';
import { removeHighlight } from './removeHighlight';
import { saveArticle } from './saveArticle';
import { searchPieces } from './searchPieces';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1000);
  await saveArticle(porto, 2000);
});

async function subjectsFor(query: string): Promise<string[]> {
  return (await searchPieces(query)).pieces.map(({ address }) => address.split('/').at(-2) ?? '');
}

it.each([
  ['', ['porto', 'acqua']],
  ['acqua', ['acqua']],
  ['ACQUA', ['acqua']],
  ["l'acqua", ['acqua']],
  ['perche citta', ['porto', 'acqua']],
  ['ada sommario', ['porto', 'acqua']],
  ['acqua porto', []],
])('finds for “%s” the pieces about %j', async (query, subjects) => {
  expect(await subjectsFor(query)).toEqual(subjects);
});

it('finds the reader’s notes as they are now', async () => {
  await keepHighlight(highlightOn(porto, { note: 'chiedere a Lucia' }), porto, 1);
  expect(await subjectsFor('lucia')).toEqual(['porto']);
  await changeHighlight('h1', { note: 'chiedere a Marta' }, 2);
  expect(await subjectsFor('lucia')).toEqual([]);
  expect(await subjectsFor('marta')).toEqual(['porto']);
  await removeHighlight('h1', 3000);
  expect(await subjectsFor('marta')).toEqual([]);
});

it('reads no more than are asked for, and counts all', async () => {
  const { pieces, total } = await searchPieces('', 1);
  expect([pieces.map(({ address }) => address), total]).toEqual([[porto.address], 2]);
});

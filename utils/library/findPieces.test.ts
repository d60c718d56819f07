import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { findPieces, foundPieces } from './findPieces';
import { keepHighlight } from './keepHighlight';
import { removeHighlight } from './removeHighlight';
import { saveArticle } from './saveArticle';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1000);
  await saveArticle({ ...porto, section: 'Cultura', publishedOn: null }, 2000);
});

async function subjectsFor(query: string): Promise<string[]> {
  return (await findPieces(query)).facts.map(({ address }) => address.split('/').at(-2) ?? '');
}

it.each([
  ['', ['porto', 'acqua']],
  ['acqua', ['acqua']],
  ['ACQUA', ['acqua']],
  ["l'acqua", ['acqua']],
  ['ada sommario', ['porto', 'acqua']],
  ['perche citta', ['porto', 'acqua']],
  ['acqua porto', []],
  ['sommario -porto', ['acqua']],
  ['"di acqua"', ['acqua']],
  ['sezione:cultura', ['porto']],
  ['da:2025-01 a:2025-01', ['acqua']],
  ['autore:prova è:letto', []],
])('finds for “%s” the pieces about %j', async (query, subjects) => {
  expect((await subjectsFor(query)).sort()).toEqual([...subjects].sort());
});

it('gives the last saved first where no words are asked for', async () => {
  expect(await subjectsFor('autore:prova')).toEqual(['porto', 'acqua']);
});

it('finds what the reader wrote as it is now', async () => {
  await keepHighlight(highlightOn(porto, { note: 'chiedere a Lucia' }), porto, 1);
  expect(await subjectsFor('lucia')).toEqual(['porto']);
  expect(await subjectsFor('ha:note')).toEqual(['porto']);
  await changeHighlight('h1', { note: 'chiedere a Marta', labels: ['capitolo'] }, 2);
  expect(await subjectsFor('lucia')).toEqual([]);
  expect(await subjectsFor('marta capitolo')).toEqual(['porto']);
  expect(await subjectsFor('etichetta:capitolo')).toEqual(['porto']);
  await removeHighlight('h1', 3000);
  expect(await subjectsFor('marta')).toEqual([]);
  expect(await subjectsFor('ha:evidenziazioni')).toEqual([]);
});

it('reads no more rows than are asked for, and the others when they are', async () => {
  const { facts, pieces } = await findPieces('', 1);
  expect([facts.length, pieces.map(({ address }) => address)]).toEqual([2, [porto.address]]);
  const addresses = [acqua.address, 'https://www.glistatigenerali.com/gone/', porto.address];
  expect((await foundPieces(addresses, await findPieces(''))).map(({ address }) => address)).toEqual([acqua.address, porto.address]);
});

it('says what it did not understand', async () => {
  expect((await findPieces('acqua da:ieri')).query.faults).toEqual([{ kind: 'bad-date', part: 'da:ieri' }]);
});

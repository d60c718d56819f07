import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { findPieces, foundPieces } from './findPieces';
import { keepHighlight } from './keepHighlight';

const acqua = articleAbout('acqua');

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlightOn(acqua, { note: 'Chiedere a Lucia. Anche della città.' }), acqua, 1000);
});

const passage = async (query: string) => {
  const [piece] = (await findPieces(query)).pieces;
  return piece?.passage && { ...piece.passage, marks: piece.passage.marks.map(({ start, end }) => piece.passage?.text.slice(start, end)) };
};

it('shows the passage that says most, with the words painted', async () => {
  expect(await passage('citta ')).toEqual({
    part: 'body',
    text: 'Si parla di acqua, perché la città è cambiata.',
    start: 0,
    marks: ['città'],
  });
  expect(await passage('sommario')).toMatchObject({ part: 'standfirst', marks: ['sommario'] });
  expect(await passage('lucia citta ')).toMatchObject({ part: 'note', marks: ['Lucia', 'città'] });
});

it('shows none where nothing of it stands in a passage', async () => {
  expect([await passage('prova'), await passage('è:nonletto')]).toEqual([null, null]);
});

it('says the same of rows that are read later', async () => {
  const answer = await findPieces('citta');
  expect(await foundPieces([acqua.address], answer)).toEqual(answer.pieces);
});

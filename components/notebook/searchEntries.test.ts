import { expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { searchEntries } from './searchEntries';

const piece = { ...articleAbout('acqua'), savedAt: 0 };
const noted = { piece, waits: false, highlight: highlightOn(piece, { id: 'a', note: 'Perché tace?', labels: ['esame'] }) };
const bare = { piece, waits: false, highlight: highlightOn(piece, { id: 'b' }) };

it.each([
  ['', [noted, bare]],
  ['perche', [noted]],
  ['esa', [noted]],
  ['si parla', [noted, bare]],
  ['prova acqua', [noted, bare]],
  ['vento', []],
])('finds in quotation, note, labels, title and author: “%s”', (query, found) => {
  expect(searchEntries([noted, bare], query)).toEqual(found);
});

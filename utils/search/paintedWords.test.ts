import { expect, it } from 'vitest';
import { painterOf } from './paintedWords';
import { parseQuery } from './parseQuery';

const text = 'I salari dell’industria sono fermi: il salario e la città. Salariale, e la libertà di stampa.';
const painted = (query: string, instead: string[] = []) =>
  painterOf(
    parseQuery(query),
    instead.length > 0 ? [{ written: query, instead }] : [],
  )(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['salario ', ['salari', 'salario']],
  ['i salari', ['salari', 'salario', 'Salariale']],
  ['CITTA', ['città']],
  ['indus', ['industria']],
  ['"libertà di stampa"', ['libertà di stampa']],
  ['"stampa di"', []],
  ['la ', ['la', 'la']],
  ['-salari città', ['città']],
  ['', []],
])('paints for %j', (query, words) => {
  expect(painted(query)).toEqual(words);
});

it('paints the words that were looked for in place of another', () => {
  expect(painted('slario', ['salario'])).toEqual(['salario']);
});

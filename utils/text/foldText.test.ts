import { expect, it } from 'vitest';
import { foldText, foldWord } from './foldText';
import { wordsOf } from './wordsOf';

it.each([
  ['Perché no?', 'perche no'],
  ["L’economia dell'Italia", 'l economia dell italia'],
  ['«Città», più «libertà»…', 'citta piu liberta'],
  ['1.500 euro, 2,5 %', '1.500 euro 2,5'],
  ['co-operazione\u00a0e\u202fŒuvre', 'co operazione e oeuvre'],
  ['perche\u0301', 'perche'],
  ['', ''],
  [' — … ', ''],
])('folds %j to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(folded)).toBe(folded);
});

it('folds a word without touching what is not a letter', () => {
  expect(foldWord('È-quì')).toBe('e-qui');
});

it('gives words with their places, elisions split, function words marked', () => {
  const text = 'Dell’economia, le economie crescono nel 2024';
  const words = wordsOf(text);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Dell', 'economia', 'le', 'economie', 'crescono', 'nel', '2024']);
  expect(words.filter(({ stop }) => !stop).map(({ folded }) => folded)).toEqual(['economia', 'economie', 'crescono']);
  expect(words[1]?.stem).toBe(words[3]?.stem);
});

it('survives what is not prose', () => {
  expect(wordsOf('')).toEqual([]);
  expect(wordsOf('\ud83d\ude00 \udc00')).toEqual([]);
  expect(wordsOf('a'.repeat(100_000))).toHaveLength(1);
});

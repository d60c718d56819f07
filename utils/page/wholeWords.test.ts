import { expect, it } from 'vitest';
import { wholeWords } from './wholeWords';

const text = 'Perché l’acqua pubblica non è un’utopia.';
const widened = (words: string): string => {
  const start = text.indexOf(words);
  const { start: from, end } = wholeWords(text, { start, end: start + words.length });
  return text.slice(from, end);
};

it.each([
  ['erché l’ac', 'Perché l’acqua'],
  ['cqu', 'acqua'],
  ['acqua', 'acqua'],
  [' pubb', ' pubblica'],
  ['ica ', 'pubblica '],
  ['’', '’'],
  ['utopia.', 'utopia.'],
])('widens “%s” to “%s”', (words, whole) => {
  expect(widened(words)).toBe(whole);
});

it('leaves a passage at the ends of the text as it is', () => {
  expect(wholeWords(text, { start: 0, end: text.length })).toEqual({ start: 0, end: text.length });
});

import { expect, it } from 'vitest';
import { readWords } from './readWords';

function words(text: string): string[] {
  const { starts, ends } = readWords(text);
  return Array.from(starts, (start, index) => text.slice(start, ends[index]));
}

it('reads words and numbers, and nothing of the signs between', () => {
  expect(words('L’acqua è finita… 1.200 volte!')).toEqual(['L', 'acqua', 'è', 'finita', '1', '200', 'volte']);
  expect(words('')).toEqual([]);
  expect(words(' – ')).toEqual([]);
});

it('gives the same word the same number, whatever its case and what has no width inside', () => {
  const { keys } = readWords('Città CITTÀ cit\u00ADt\u200Bà citta');
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).toBe(keys[0]);
  expect(keys[3]).not.toBe(keys[0]);
});

it('takes each sign of a script without blanks for a word', () => {
  expect(words('我们 a\uFEFFb')).toEqual(['我', '们', 'a\uFEFFb']);
});

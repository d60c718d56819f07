import { expect, it } from 'vitest';
import { describePassage } from './describePassage';
import { soughtWords } from './soughtWords';

function wordsOf(text: string, start: number, end: number): { before: string[]; quoted: string[]; after: string[] } {
  const sought = soughtWords(describePassage(text, { start, end }));
  const words = Array.from(sought.starts, (from, index) => sought.text.slice(from, sought.ends[index]));
  return { before: words.slice(0, sought.from), quoted: words.slice(sought.from, sought.to), after: words.slice(sought.to) };
}

it('puts context and quotation in one row', () => {
  expect(wordsOf('uno due tre quattro', 4, 11)).toEqual({ before: ['uno'], quoted: ['due', 'tre'], after: ['quattro'] });
});

it('takes a word that is marked in part for a word of the quotation', () => {
  expect(wordsOf('uno due tre quattro', 5, 10)).toEqual({ before: ['uno'], quoted: ['due', 'tre'], after: ['quattro'] });
});

it('leaves out the half words at the far ends of the context, and no whole ones', () => {
  const text = `${'parola '.repeat(40)}qui ${'parola '.repeat(40)}`;
  const { before, after } = wordsOf(text, 280, 283);
  expect(new Set([...before, ...after])).toEqual(new Set(['parola']));
  expect(before).toHaveLength(22);
});

import { expect, it } from 'vitest';
import { indexOf } from '@/tests/support/indexOf';
import { exactEntries, matchingEntries } from './matchingEntries';
import { wordsIn } from './parseQuery';

const [dictionary = ''] = indexOf([{ text: 'Salari salario salariale salato rosa rose città Perù sale.' }]).dictionaries;

const worths = (text: string, begins = false) => {
  const [word] = wordsIn(text, begins);
  if (!word) throw new Error('no word');
  const found = matchingEntries(dictionary, word, begins).flatMap(({ entry, worths: each }) =>
    entry.words.map((one, index) => [one, each[index]]),
  );
  return Object.fromEntries(found.filter(([, worth]) => worth !== 0)) as Record<string, number>;
};

it('finds the word itself above those of its root', () => {
  expect(worths('salario')).toEqual({ salario: 1, salari: 0.7 });
  expect(worths('rosa')).toEqual({ rosa: 1, rose: 0.7 });
});

it('finds a word that is written without its accent, and one that stands in no piece by its root', () => {
  expect(worths('citta')).toEqual({ citta: 1 });
  expect(worths('peru')).toEqual({ peru: 1 });
  expect(worths('salarii')).toEqual({ salari: 0.7, salario: 0.7 });
});

it('finds what a word begins only where it may be unfinished', () => {
  expect(worths('cit')).toEqual({});
  expect(worths('cit', true)).toEqual({ citta: 0.6 });
  expect(worths('salari', true)).toMatchObject({ salari: 1, salariale: 0.6 });
  expect(worths('s', true)).toMatchObject({ sale: 0.6 });
});

it('finds exactly some words where they are named', () => {
  const found = exactEntries(dictionary, new Set(['rosa', 'salato', 'niente']), 0.5);
  expect(found.flatMap(({ entry, worths: each }) => entry.words.filter((_, index) => each[index] === 0.5))).toEqual(['rosa', 'salato']);
});

it('reads of a short beginning those in most pieces, and always the very word', () => {
  const many = Array.from({ length: 200 }, (_, index) => ({
    text: `co${String.fromCharCode(97 + (index % 26))}b${String.fromCharCode(97 + Math.floor(index / 26))}d cozzxq`,
  }));
  const [of = ''] = indexOf([...many, { text: 'co' }]).dictionaries;
  const found = matchingEntries(of, { folded: 'co', stem: 'co' }, true).flatMap(({ entry }) => entry.words);
  expect(found.length).toBeLessThan(150);
  expect(found).toEqual(expect.arrayContaining(['co', 'cozzxq']));
});

import { expect, it } from 'vitest';
import { weightOfWord } from './weightOfWord';

const order = (...words: string[]) =>
  words.toSorted((one, other) => weightOfWord(other, other.toLowerCase()) - weightOfWord(one, one.toLowerCase()));

it('puts names before words, long words before short ones, and what any text may have last', () => {
  expect(order('casa', 'acquedotto', 'Pascoli')).toEqual(['Pascoli', 'acquedotto', 'casa']);
  expect(order('rapidamente', 'parlare', 'ospedale')).toEqual(['ospedale', 'rapidamente', 'parlare']);
  expect(order('anno', '2024')).toEqual(['2024', 'anno']);
});

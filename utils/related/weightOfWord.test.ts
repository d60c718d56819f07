import { expect, it } from 'vitest';
import { weightOfWord } from './weightOfWord';

const order = (...words: string[]) =>
  words.toSorted((one, other) => weightOfWord(other, other.toLowerCase()) - weightOfWord(one, one.toLowerCase()));

it('puts names before words, long words before short ones, and what any text may have last', () => {
  expect(order('casa', 'acquedotto', 'Pascoli')).toEqual(['Pascoli', 'acquedotto', 'casa']);
  expect(order('rapidamente', 'parlare', 'ospedale')).toEqual(['ospedale', 'rapidamente', 'parlare']);
  expect(order('anno', '2024')).toEqual(['2024', 'anno']);
});

it.each(['sbagliavano', 'entrassero', 'spiegarglielo', 'portarsi', 'insegnargli', 'finanziamo', 'quattordici', 'quarantamila'])(
  'puts a plain noun before %s',
  (word) => {
    expect(order(word, 'strada')).toEqual(['strada', word]);
  },
);

it.each(['italiano', 'terreno', 'medici', 'capitale', 'telefono', 'quartiere', 'divano', 'capodanno'])(
  'takes %s for no word that any text may have',
  (word) => {
    expect(order('rana', word)[0]).toBe(word);
  },
);

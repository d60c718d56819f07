import { expect, it } from 'vitest';
import { indexOf } from '@/tests/support/indexOf';
import { wordsIn } from './parseQuery';
import { wordHits } from './wordHits';

const source = indexOf(
  [{ text: `salari fermi e salari bassi${' altro'.repeat(300)}` }, { text: 'il salario' }, { text: 'economia' }, { title: 'Salari' }],
  2,
);
const hits = async (text: string) => {
  const [word] = wordsIn(text, true);
  if (!word) throw new Error('no word');
  return wordHits(source, word);
};

it('scores by field and by how often and how exactly a word stands there', async () => {
  const { pieces, scores, instead } = await hits('salari.');
  expect([[...pieces].sort(), instead]).toEqual([[0, 1, 3], []]);
  expect(scores[3]).toBeGreaterThan(scores[0] ?? 0);
  expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
  expect(scores[2]).toBe(0);
});

it('tells the places of a word in a piece', async () => {
  const found = await hits('salari.');
  const places: number[] = [];
  found.places(0, (place) => places.push(place));
  expect(places).toHaveLength(2);
  expect((places[1] ?? 0) - (places[0] ?? 0)).toBe(3);
});

it('takes what stands nowhere for a beginning, or else for a misspelt word', async () => {
  expect(await hits('econ.')).toMatchObject({ pieces: [2], instead: [] });
  expect(await hits('ecnomia')).toMatchObject({ pieces: [2], instead: ['economia'] });
  expect(await hits('zanzibar')).toMatchObject({ pieces: [], instead: [] });
});

it('leaves out pieces that are gone', async () => {
  const gone = { ...source, facts: source.facts.with(0, undefined) };
  const [word] = wordsIn('salari', false);
  expect(word && (await wordHits(gone, word)).pieces).toEqual(expect.not.arrayContaining([0]));
});

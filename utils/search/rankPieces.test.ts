import { expect, it } from 'vitest';
import { factsAt, indexOf } from '@/tests/support/indexOf';
import { parseQuery } from './parseQuery';
import { rankPieces } from './rankPieces';

const filler = 'altro ancora altrove altrimenti '.repeat(10);
const source = indexOf([
  { title: 'I salari fermi', text: `${filler} industria` },
  { text: `${filler} salari ${filler} ${filler} fermi` },
  { text: `${filler} salari fermi ${filler}` },
  { text: 'pensioni e salari' },
  { text: 'porto' },
  ...Array.from({ length: 6 }, () => ({ text: 'vento' })),
]);
const ranked = async (text: string) => {
  const { facts, ...others } = await rankPieces(source, parseQuery(text));
  return { numbers: facts.map(({ savedAt }) => savedAt), ...others };
};

it('puts the title first, then where the words stand together, then what lacks one and says which', async () => {
  const answer = await ranked('salari fermi ');
  expect(answer).toMatchObject({ numbers: [0, 2, 1, 3], whole: 3 });
  expect([...answer.missing]).toEqual([[factsAt(3).address, ['fermi']]]);
});

it('counts words without a topic only where there are no others', async () => {
  expect((await ranked('i salari e il porto')).whole).toBe(0);
  expect((await ranked('i ')).numbers).toEqual([0]);
});

it('leaves out what must not be', async () => {
  expect((await ranked('salari -pensioni')).numbers).toEqual([0, 2, 1]);
  expect((await ranked('salari -"salari fermi"')).numbers).toEqual([3, 1]);
  expect((await ranked('-salari -vento')).numbers).toEqual([4]);
});

it('has all pieces, the last saved first, where no words are asked for', async () => {
  expect((await ranked('')).numbers).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  expect((await ranked('"salari fermi"')).numbers).toEqual([2, 0]);
  expect((await ranked('è:letto')).numbers).toEqual([]);
});

it('says what it looked for in place of a word that stands nowhere', async () => {
  expect(await ranked('pesnioni')).toMatchObject({ numbers: [3], corrections: [{ written: 'pesnioni', instead: ['pensioni'] }] });
});

it.each(['zanzibar', '"', '🎉', '.*', 'a'.repeat(10_000), 'parola '.repeat(1000), '-', 'autore:', ': :', '((('])(
  'answers %j too',
  async (text) => {
    const { numbers, whole } = await ranked(text);
    expect(whole).toBeLessThanOrEqual(numbers.length);
  },
);

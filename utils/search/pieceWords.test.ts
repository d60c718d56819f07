import { expect, it } from 'vitest';
import { emptyPiece } from '@/tests/support/indexOf';
import { pieceWords, weightSums } from './pieceWords';

const wordsIn = (piece: object) => pieceWords({ ...emptyPiece, ...piece });

it('keeps the words of a root together, each with its places', () => {
  const words = wordsIn({ text: 'Il salario e i salari. Il SALARIO' });
  expect(words.get('salar')?.places).toEqual(
    new Map([
      ['salario', expect.any(Array) as number[]],
      ['salari', expect.any(Array) as number[]],
    ]),
  );
  const [first, second] = words.get('salar')?.places.get('salario') ?? [];
  expect((second ?? 0) - (first ?? 0)).toBe(5);
});

it('weighs a word by its field, and thins out long texts', () => {
  const weightOf = (piece: object) => wordsIn(piece).get('salar')?.weight ?? 0;
  const filler = 'parola '.repeat(2000);
  expect(weightOf({ title: 'salario' })).toBeGreaterThan(weightOf({ standfirst: 'salario' }));
  expect(weightOf({ standfirst: 'salario' })).toBeGreaterThan(weightOf({ text: `salario ${'parola '.repeat(300)}` }));
  expect(weightOf({ text: 'salario' })).toBeGreaterThan(weightOf({ text: `salario ${filler}` }));
  expect(weightOf({ text: 'salario', highlighted: ['salario'] })).toBeGreaterThan(weightOf({ text: 'salario' }));
  expect(weightOf({ text: 'salario '.repeat(50_000) })).toBeLessThanOrEqual(255);
  expect(weightSums[weightOf({ authors: ['salario'] })]).toBeCloseTo(3, 0);
});

it('lets no phrase reach from one field into the next', () => {
  const words = wordsIn({ title: 'uno due', text: 'tre' });
  const [two] = words.get('due')?.places.get('due') ?? [];
  const [three] = words.get('tre')?.places.get('tre') ?? [];
  expect((three ?? 0) - (two ?? 0)).toBeGreaterThan(60);
});

it('leaves out words that no one wrote', () => {
  expect(wordsIn({ text: 'x'.repeat(10_000) }).size).toBe(0);
});

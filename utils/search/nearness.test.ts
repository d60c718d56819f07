import { expect, it } from 'vitest';
import { indexOf } from '@/tests/support/indexOf';
import { nearness } from './nearness';
import { wordsIn } from './parseQuery';
import { wordHits } from './wordHits';

const far = 'poi '.repeat(80);
const source = indexOf(
  ['debito pubblico', 'pubblico debito', 'debito del pubblico', `debito ${far} pubblico`, 'debito'].map((text) => ({ text })),
);

it('is greatest side by side, in the order of the query', async () => {
  const wanted = await Promise.all(wordsIn('debito pubblico', false).map(async (word) => wordHits(source, word)));
  const values = [0, 1, 2, 3, 4].map((piece) => nearness(wanted, [1, 1], piece));
  expect(values.map((value) => value.toFixed(3))).toEqual(['1.000', '0.707', '0.707', '0.000', '0.000']);
  expect(nearness(wanted.slice(0, 1), [1], 0)).toBe(0);
});

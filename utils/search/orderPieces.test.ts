import { expect, it } from 'vitest';
import { factsAt } from '@/tests/support/indexOf';
import { newestFirst, orderPieces } from './orderPieces';

const savedAt = [30, 10, 20, 20, 50];
const facts = [...savedAt.map((time, number) => ({ ...factsAt(number), savedAt: time })), undefined];

it('orders by score, and what is equal by the time of saving', () => {
  const scores = Float32Array.from([0.5, 2, 2, 0, 0.5000001, 9]);
  expect(orderPieces(facts, [0, 1, 2, 3, 4], scores)).toEqual([2, 1, 4, 0, 3]);
  expect(orderPieces(facts, [3, 0], scores)).toEqual([0, 3]);
  expect(orderPieces(facts, [], scores)).toEqual([]);
});

it('agrees with a comparison of each two', () => {
  const many = Array.from({ length: 3000 }, (_, number) => ({ ...factsAt(number), savedAt: (number * 7919) % 3001 }));
  const scores = Float32Array.from(many, ({ savedAt: time }) => Math.fround(((time * 31) % 97) / 7));
  const numbers = [...many.keys()];
  const compared = numbers.toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || (many[other]?.savedAt ?? 0) - (many[one]?.savedAt ?? 0)); // prettier-ignore
  expect(orderPieces(many, numbers, scores)).toEqual(compared);
});

it('names those that are there, the newest first', () => {
  expect([...newestFirst(facts)]).toEqual([4, 0, 2, 3, 1]);
});

import { expect, it } from 'vitest';
import { gainAt } from './gainAt';

const grades = new Map([['a', 3], ['b', 2], ['c', 1]]); // prettier-ignore

it('is 1 for the best order, less for another, and nothing where nothing is found', () => {
  expect(gainAt(10, ['a', 'b', 'c', 'x'], grades)).toBe(1);
  expect(gainAt(10, ['x', 'y'], grades)).toBe(0);
  expect(gainAt(10, ['a'], new Map())).toBe(0);
  // By hand: 7 / log2(3) of 7 + 3 / log2(3) + 1 / 2.
  expect(gainAt(10, ['x', 'a'], grades)).toBeCloseTo(7 / Math.log2(3) / (7 + 3 / Math.log2(3) + 0.5));
});

it('counts no further than its depth', () => {
  expect(gainAt(1, ['x', 'a'], grades)).toBe(0);
  expect(gainAt(1, ['a'], grades)).toBe(1);
});

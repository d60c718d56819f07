import { expect, test } from 'vitest';
import { median, percentile } from './percentile';

test('the middle of an even number of values lies between two of them, whatever their order', () => {
  expect(median([9, 1, 3, 2])).toBe(2.5);
});

test('the ends are the least and the greatest', () => {
  expect([percentile([10, 2, 33], 0), percentile([10, 2, 33], 1)]).toEqual([2, 33]);
});

test('between two values it goes in proportion', () => {
  expect(percentile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
});

test('no values have no percentile', () => {
  expect(median([])).toBeNaN();
});

import { describe, expect, it } from 'vitest';
import { gain, meanOf, pairedInterval, precision } from './measures';

describe('precision', () => {
  it('counts the first five only, and what is missing as missed', () => {
    expect(precision([2, 1, 0, 2, 0, 2], 2)).toBe(0.4);
    expect(precision([2, 1, 0, 2, 0, 2], 1)).toBe(0.6);
    expect(precision([2], 2)).toBe(0.2);
  });
});

describe('gain', () => {
  it('is 1 for the best order and less for a worse one', () => {
    const all = [0, 2, 1, 0, 2];
    expect(gain([2, 2, 1], all)).toBe(1);
    expect(gain([1, 2, 2], all)).toBeLessThan(1);
    expect(gain([0, 0], all)).toBe(0);
    expect(gain([], [])).toBe(0);
  });
});

describe('pairedInterval', () => {
  it('holds the mean of the differences, and no width where all are the same', () => {
    let state = 1;
    const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
    expect(pairedInterval([0.5, 0.75], [0.25, 0.5], random, 100)).toEqual({ mean: 0.25, low: 0.25, high: 0.25 });
    const { mean, low, high } = pairedInterval([1, 0, 1, 1], [0, 0, 1, 0], random, 1000);
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
    expect(meanOf([])).toBe(0);
  });
});

import { expect, it } from 'vitest';
import type { Candidate } from './candidatePlaces';
import { clearBest, contextOf, isBelievable, ranked } from './trust';

function place(from: number, kept: number, before: number | null, after: number | null): Candidate {
  return { from, to: from + 3, kept, before, after, cut: false };
}

it('prefers an edited passage in its place to the same few words elsewhere', () => {
  const places = ranked([place(0, 1, 0.5, 0.1), place(80, 0.4, 1, 1)], null, 2);
  expect(clearBest(places, 0)).toMatchObject({ from: 80 });
});

it('takes neither of two alike places, unless one is where the passage stood', () => {
  const twins = [place(0, 1, 0.7, 0.7), place(900, 1, 0.7, 0.7)];
  expect(clearBest(ranked(twins, null, 6), 0)).toBeNull();
  expect(clearBest(ranked(twins, 890, 6), 0)).toMatchObject({ from: 900 });
  expect(clearBest([], 0)).toBeNull();
});

it('lets one side of the surroundings speak for a place where the other has none', () => {
  expect(contextOf(place(0, 1, null, 1))).toBeGreaterThan(0.9);
  expect(contextOf(place(0, 1, 1, 0))).toBeCloseTo(2 / 3);
});

it('asks for more of the surroundings the fewer words are kept, and the more cautious it is', () => {
  const weigh = (kept: number, context: number) => ranked([place(0, kept, context, context)], null, 6)[0]!;
  expect(isBelievable(weigh(0.5, 0.9), 80, 0)).toBe(true);
  expect(isBelievable(weigh(0.5, 0.6), 80, 0)).toBe(false);
  expect(isBelievable(weigh(0.5, 0.9), 80, 0.2)).toBe(false);
  expect(isBelievable(weigh(1, 0.1), 80, 0)).toBe(true);
  expect(isBelievable(weigh(1, 0.1), 12, 0)).toBe(false);
});

import { expect, it } from 'vitest';
import { describePassage } from './describePassage';
import { readWords } from './readWords';
import { soughtWords } from './soughtWords';
import { wordHits } from './wordHits';

const sought = soughtWords(describePassage('la gru del porto', { start: 0, end: 16 }));

it('lets rare words tell more than common ones, and most beside the neighbour they had', () => {
  const { at, tells, weights } = wordHits(readWords(`${'la '.repeat(200)}qui la gru, poi una gru`), sought);
  expect(weights[1]).toBeGreaterThan(weights[0]!);
  expect(at.slice(-2)).toEqual([202, 205]);
  expect(tells.at(-2)).toBeGreaterThan(tells.at(-1)!);
});

it('keeps no more hits than can be looked at, and those of the rare words', () => {
  const { at, seen } = wordHits(readWords(`${'la del '.repeat(30_000)}gru ${'la del '.repeat(10_000)}`), sought);
  expect([...seen]).toEqual([40_000, 1, 40_000, 0]);
  expect(at).toEqual([60_000]);
});

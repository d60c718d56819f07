import { expect, it } from 'vitest';
import type { Outcome } from '@/utils/library/outcome';
import { workInSlices } from './workInSlices';

const items = [1, 2, 3, 4, 5];
const going = new AbortController().signal;
const done = async (some: readonly number[]): Promise<Outcome<number[]>> =>
  Promise.resolve({ kind: 'done', value: some.map((one) => one * 10) });

it('goes through all of them, slice by slice, and tells how far it is', async () => {
  const seen: number[] = [];
  const slices: number[] = [];
  const work = async (some: readonly number[]): Promise<Outcome<number[]>> => {
    slices.push(some.length);
    return done(some);
  };
  const { results, because } = await workInSlices({
    items,
    slice: 2,
    work,
    signal: going,
    onProgress: (progress) => seen.push(progress.done),
  });
  expect([results, because, slices, seen]).toEqual([[10, 20, 30, 40, 50], null, [2, 2, 1], [0, 2, 4]]);
});

it('keeps what was done when it is stopped or fails', async () => {
  const ending = new AbortController();
  const stopped = await workInSlices({
    items,
    slice: 2,
    work: done,
    signal: ending.signal,
    onProgress: (progress) => progress.done === 2 && ending.abort(),
  });
  expect(stopped).toEqual({ results: [10, 20, 30, 40], because: null });
  const work = async (some: readonly number[]): Promise<Outcome<number[]>> =>
    some.includes(3) ? { kind: 'failed', because: 'full' } : done(some);
  expect(await workInSlices({ items, slice: 2, work, signal: going, onProgress: () => undefined })).toEqual({
    results: [10, 20],
    because: 'full',
  });
});

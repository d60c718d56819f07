import { expect, it, vi } from 'vitest';
import { readAhead } from './readAhead';

const bytes = Uint8Array.from({ length: 100 }, (_, index) => index);

it('gives any part of a file, shorter where the file ends, and reads what follows only once', async () => {
  const file = new Blob([bytes]);
  const slice = vi.spyOn(file, 'slice');
  const read = readAhead(file);
  expect([...(await read(10, 13))]).toEqual([10, 11, 12]);
  expect([...(await read(50, 52))]).toEqual([50, 51]);
  expect([...(await read(98, 200))]).toEqual([98, 99]);
  expect(slice).toHaveBeenCalledTimes(1);
  expect([...(await read(0, 2))]).toEqual([0, 1]);
  expect(await read(100, 101)).toHaveLength(0);
  expect(await read(5, 5)).toHaveLength(0);
});

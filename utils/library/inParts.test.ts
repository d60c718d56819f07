import { expect, it } from 'vitest';
import { inParts } from './inParts';

it('hands everything over once, in order, a part at a time', async () => {
  const parts: number[][] = [];
  let busy = 0;
  await inParts([1, 2, 3, 4, 5], 2, async (part) => {
    expect((busy += 1)).toBe(1);
    await Promise.resolve();
    busy -= 1;
    parts.push(part);
  });
  expect(parts).toEqual([[1, 2], [3, 4], [5]]);
});

it('has no work where there is nothing', async () => {
  await inParts([], 2, () => Promise.reject(new Error('asked')));
});

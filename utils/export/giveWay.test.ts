import { afterEach, expect, it, vi } from 'vitest';
import { giveWay, takeBreaks } from './giveWay';

afterEach(() => vi.restoreAllMocks());

/** Whether another task comes before a work goes on. */
async function givesWay(work: () => Promise<void>): Promise<boolean> {
  let came = false;
  setTimeout(() => (came = true));
  await work();
  return came;
}

it('lets another task come first', async () => {
  expect(await givesWay(giveWay)).toBe(true);
});

it('gives way only after a while, and anew after each', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const rest = takeBreaks();
  now.mockReturnValue(7);
  expect(await givesWay(rest)).toBe(false);
  now.mockReturnValue(8);
  expect(await givesWay(rest)).toBe(true);
  expect(await givesWay(rest)).toBe(false);
});

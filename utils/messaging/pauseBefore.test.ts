import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pauseBefore } from './pauseBefore';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it.each([
  [2, 100],
  [3, 300],
  [4, 900],
])('waits longer before the sending number %d', async (sending, milliseconds) => {
  const over = vi.fn();
  void pauseBefore(sending).then(over);
  await vi.advanceTimersByTimeAsync(milliseconds - 1);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(over).toHaveBeenCalled();
});

import { afterEach, expect, it, vi } from 'vitest';
import { nextTask } from './nextTask';

afterEach(() => vi.unstubAllGlobals());

it.each(['with', 'without'])('goes on in another task than the one that waits, %s a scheduler', async (scheduling) => {
  if (scheduling === 'without') vi.stubGlobal('scheduler', {});
  const order: string[] = [];
  const waiting = nextTask().then(() => order.push('task'));
  await Promise.resolve().then(() => order.push('same task'));
  await waiting;
  expect(order).toEqual(['same task', 'task']);
});

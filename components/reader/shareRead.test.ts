import { expect, it } from 'vitest';
import { shareRead } from './shareRead';

it.each([
  ['nothing at the head', 0, 4000, 0],
  ['half way to the end', 1600, 4000, 0.5],
  ['all once the end is seen, whatever is below', 3200, 4000, 1],
  ['not more than all', 9000, 4000, 1],
  ['nothing when pulled beyond the head', -50, 4000, 0],
  ['all of a text that fits into the window', 0, 700, 1],
])('%s', (_, scrolled, end, share) => {
  expect(shareRead({ scrolled, window: 800, end })).toBe(share);
});

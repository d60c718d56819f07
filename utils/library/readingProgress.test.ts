import { expect, it } from 'vitest';
import { advance } from './readingProgress';

it.each([
  ['unread', 0, 0, 'unread', 0],
  ['unread', 0, 0.304, 'reading', 0.3],
  ['reading', 0.3, 0.1, 'reading', 0.3],
  ['reading', 0.3, 0.95, 'read', 0.95],
  ['read', 1, 0.2, 'read', 1],
  ['archived', 0.3, 0.5, 'archived', 0.5],
] as const)('who was %s at %d and comes to %d is %s at %d', (readingState, readShare, share, state, furthest) => {
  expect(advance({ readingState, readShare }, share)).toEqual({ readingState: state, readShare: furthest });
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageOf, painted, rangeOf } from '@/tests/support/pageOf';
import { describeRange } from '@/utils/highlights/describeRange';
import { jumpToPassage } from './jumpToPassage';
import { clearPaint } from './paint';

let root: HTMLElement;
const life = new AbortController();
beforeEach(() => {
  root = pageOf('Il porto è fermo da anni.', 'Le gru non si muovono, e nessuno le guarda.');
});
afterEach(() => {
  clearPaint();
  root.remove();
});

it('goes to a passage that is there, and nowhere for one that is not', () => {
  const passage = describeRange(root, rangeOf(root, 'Le gru non si muovono'))!;
  expect(jumpToPassage(root, passage, life.signal)).toBe('exact');
  expect(painted('taccuino-pulse')).toEqual(['Le gru non si muovono']);
  clearPaint();
  root.lastElementChild?.remove();
  expect(jumpToPassage(root, passage, life.signal)).toBe('lost');
  expect(painted('taccuino-pulse')).toEqual([]);
});

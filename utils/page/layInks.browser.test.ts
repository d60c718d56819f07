import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageOf, rangeOf } from '@/tests/support/pageOf';
import { layInks, type Mark } from './layInks';

let root: HTMLElement;
beforeEach(() => {
  root = pageOf('Il porto è fermo da anni, e nessuno se ne cura.');
});
afterEach(() => root.remove());

const mark = (ink: Mark['ink'], words: string): Mark => ({ ink, range: rangeOf(root, words) });
const told = (marks: readonly Mark[]): string[] => marks.map(({ ink, range }) => `${ink}: ${range.toString()}`);

it('lays the shorter on the longer, and keeps the longer to be seen around and under it', () => {
  const { over, under } = layInks([mark('thesis', 'Il porto è fermo da anni'), mark('figure', 'fermo')]);
  expect(told(over)).toEqual(['thesis: Il porto è ', 'thesis:  da anni', 'figure: fermo']);
  expect(told(under)).toEqual(['thesis: fermo']);
});

it('lays marks that cross each other so that both go on to their ends', () => {
  const { over, under } = layInks([mark('thesis', 'Il porto è fermo'), mark('question', 'fermo da anni, e nessuno')]);
  expect(told(over)).toEqual(['thesis: Il porto è fermo', 'question:  da anni, e nessuno']);
  expect(told(under)).toEqual(['question: fermo']);
});

it('leaves alone marks of one ink, and marks that only touch', () => {
  const marks = [mark('thesis', 'Il porto'), mark('thesis', 'porto è'), mark('figure', ' fermo')];
  expect(layInks(marks)).toEqual({ over: marks, under: [] });
});

it('lets three lie on one', () => {
  const { over, under } = layInks([
    mark('doubtful', 'Il porto è fermo'),
    mark('thesis', 'Il'),
    mark('figure', 'è'),
    mark('question', 'fermo'),
  ]);
  expect(told(over)).toEqual(['doubtful:  porto ', 'doubtful:  ', 'thesis: Il', 'figure: è', 'question: fermo']);
  expect(told(under)).toEqual(['doubtful: Il', 'doubtful: è', 'doubtful: fermo']);
});

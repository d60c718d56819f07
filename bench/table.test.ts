import { expect, test } from 'vitest';
import { isOver, ratio } from './measurement';
import { tableOf } from './table';

test('a figure says what it was made of, its limit and whether it keeps it', () => {
  const table = tableOf({
    name: 'extraction',
    how: 'Side by side.',
    figures: [ratio('p50', 6, 4, 1.5), ratio('p95', 30.04, 10, 1.5), { what: 'pages', value: 84, unit: '', limit: null }],
  });
  expect(table.split('\n')).toEqual([
    '## extraction',
    '',
    'Side by side.',
    '',
    '|       | Taccuino | beside | figure |    limit |      |',
    '| ----- | -------: | -----: | -----: | -------: | ---- |',
    '| p50   |     6 ms |   4 ms | 1.50 × | ≤ 1.50 × | ok   |',
    '| p95   |  30.0 ms |  10 ms | 3.00 × | ≤ 1.50 × | OVER |',
    '| pages |          |        |     84 |          |      |',
  ]);
});

test('the limit itself is kept, and what could not be measured is over', () => {
  expect(isOver(ratio('', 3, 2, 1.5))).toBe(false);
  expect(isOver(ratio('', 3.01, 2, 1.5))).toBe(true);
  expect(isOver(ratio('', Number.NaN, 2, 1.5))).toBe(true);
  expect(isOver(ratio('', 9, 2, null))).toBe(false);
});

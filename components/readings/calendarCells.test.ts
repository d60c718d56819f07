import { expect, it } from 'vitest';
import { calendarCells, strengthOf } from './calendarCells';

it.each([
  [2025, 365, 2, 52],
  [2024, 366, 0, 52],
  [2012, 366, 6, 53],
])('lays out %i: its days, the weekday of its first, the last week', (year, days, row, lastColumn) => {
  const cells = calendarCells(year);
  expect(cells).toHaveLength(days);
  expect(cells[0]).toEqual({ day: `${year}-01-01`, column: 0, row });
  expect(cells.at(-1)).toMatchObject({ day: `${year}-12-31`, column: lastColumn });
  expect(cells.filter((cell, index) => index > 0 && cell.row !== ((cells[index - 1]?.row ?? 0) + 1) % 7)).toEqual([]);
});

it('shows more where there is more, up to a point', () => {
  expect([-1, 0, 1, 2, 3, 4, 8, 500].map(strengthOf)).toEqual([0, 0, 1, 2, 2, 3, 4, 4]);
});

import { expect, it } from 'vitest';
import { dayBounds } from './dayBounds';

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-2', '2023-02-01', '2023-02-28'],
  ['2024-01-05', '2024-01-05', '2024-01-05'],
  ['5/1/2024', '2024-01-05', '2024-01-05'],
  ['12/2024', '2024-12-01', '2024-12-31'],
])('%s goes from %s to %s', (written, first, last) => {
  expect(dayBounds(written)).toEqual({ first, last });
});

it.each(['', 'ieri', '2024-13', '2024-02-30', '24', '0/2024', '2024-00', '2024-01-00', '31-12'])('%j is no day', (written) => {
  expect(dayBounds(written)).toBeNull();
});

import { expect, it } from 'vitest';
import { findItalianDay, romanDay } from './italianDay';

it.each([
  ['29 Gennaio 2025', '2025-01-29'],
  ['pubblicato il 29/01/2025', '2025-01-29'],
  ['29.1.2025', '2025-01-29'],
  ['mercoledì 1° maggio 2019, ore 9', '2019-05-01'],
  ['3 sett. 2016', '2016-09-03'],
  ['2025-01-29', '2025-01-29'],
  ['Gennaio 29, 2025', '2025-01-29'],
  ['maggio 2, 300 presenti', null],
  ['31/02/2025', null],
  ['nel 2025', null],
  ['il 29 gennaio', null],
  ['12/2025', null],
])('%s names %s', (text, day) => {
  expect(findItalianDay(text)?.day ?? null).toBe(day);
});

it('takes the day named first, and says in which words', () => {
  expect(findItalianDay('dal 3/4/2020 al 5 maggio 2021')).toEqual({ day: '2020-04-03', words: '3/4/2020' });
});

it.each([
  ['2025-01-28T23:30:00+00:00', '2025-01-29'],
  ['2025-07-28T22:30:00Z', '2025-07-29'],
  ['2025-01-28T22:30:00Z', '2025-01-28'],
  ['2025-01-29T00:10:00+01:00', '2025-01-29'],
  ['2025-01-29T00:10:00', '2025-01-29'],
  ['2025-01-29', '2025-01-29'],
  ['ieri', null],
  ['', null],
])('the stamp %s falls on %s in Rome', (stamp, day) => {
  expect(romanDay(stamp)).toBe(day);
});

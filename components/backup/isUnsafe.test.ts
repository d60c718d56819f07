import { expect, it } from 'vitest';
import { isUnsafe } from './isUnsafe';

const day = 86_400_000;
const copy = { at: 0, place: 'file' as const, name: 'a.zip', size: 1, pieces: 1, revision: 1, download: null };
const place = { id: 'place' as const, place: 'downloads' as const, folder: null };

it.each([
  ['nothing is saved', { since: null }, 99, false],
  ['something was saved this week', { since: 0 }, 7, false],
  ['something was saved a week ago and never copied', { since: 0 }, 8, true],
  ['a copy was made by hand this month', { since: 0, last: copy }, 30, false],
  ['the last copy was made by hand before', { since: 0, last: copy }, 31, true],
  ['copies are made by themselves', { since: 0, last: copy, place }, 14, false],
  ['copies should be made by themselves, and are not', { since: 0, last: copy, place }, 15, true],
])('when %s', (_, safety, days, expected) => {
  expect(isUnsafe({ place: null, last: null, copies: 0, ...safety }, days * day)).toBe(expected);
});

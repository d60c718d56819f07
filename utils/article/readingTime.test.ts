import { expect, it } from 'vitest';
import { readingMinutes } from './readingTime';

it('counts whole minutes at 188 words each', () => {
  expect(readingMinutes('parola '.repeat(188 * 4))).toBe(4);
  expect(readingMinutes('parola '.repeat(1000))).toBe(5);
});

it('takes at least a minute for anything, and none for nothing', () => {
  expect(readingMinutes('Due parole.')).toBe(1);
  expect(readingMinutes(' — … ')).toBe(0);
});

it('takes an elision and a number for one word', () => {
  expect(readingMinutes('l’economia 16,45 '.repeat(94))).toBe(1);
});

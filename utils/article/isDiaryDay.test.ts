// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleProse } from '@/tests/support/readSample';
import { isDiaryDay } from './isDiaryDay';
import { readLines } from './readLines';

const prose = `<p>${sampleProse}</p>`;

it.each([
  ['a day over a paragraph, with another further down', `<h2>29 Gennaio 2025</h2>${prose}<h2>30 Gennaio 2025</h2>${prose}`, true],
  ['a day over a box, with another further down', `<h2>29 Gennaio 2025</h2><p>Leggi anche</p><h2>30 Gennaio 2025</h2>${prose}`, true],
  ['the one day', `<h2>29 Gennaio 2025</h2>${prose}<h2>Il giorno dopo</h2>${prose}`, false],
  ['a day with one of another kind', `<h2 class="day">29 Gennaio 2025</h2>${prose}<h2>30 Gennaio 2025</h2>${prose}`, false],
  ['a day of a list', '<h3>29 Gennaio 2025</h3><p>Un pezzo</p><h3>30 Gennaio 2025</h3><p>Un altro</p>', false],
  ['a day in a paragraph', `<p>29 Gennaio 2025</p>${prose}<h2>30 Gennaio 2025</h2>${prose}`, false],
])('%s', (_, markup, is) => {
  const lines = readLines(new DOMParser().parseFromString(markup, 'text/html').body);
  expect(isDiaryDay(lines, lines[0]!)).toBe(is);
});

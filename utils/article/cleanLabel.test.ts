import { expect, it } from 'vitest';
import { cleanLabel } from './cleanLabel';

it.each([
  ['| Pmi', 'Pmi'],
  [' Economia e Lavoro »', 'Economia e Lavoro'],
  ['Sci-fi', 'Sci-fi'],
  ['›', ''],
])('%s is %s', (text, label) => {
  expect(cleanLabel(text)).toBe(label);
});

// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { asks } from './asks';
import { readLines } from './readLines';

it.each([
  ['<p>Se puoi, abbonati: costa quanto un caffè.</p>', true],
  ['<blockquote><p>Iscriviti, mi disse, e poi vediamo.</p></blockquote>', false],
  ['<p>Nessuno si è mai iscritto.</p>', false],
  [`<p>Abbonati. ${'Una parola '.repeat(20)}</p>`, false],
])('%s asks: %s', (markup, does) => {
  expect(asks(readLines(new DOMParser().parseFromString(markup, 'text/html').body)[0]!)).toBe(does);
});

// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { furnitureOf } from '@/utils/publisher/furniture';
import { isThread } from './isThread';
import { readLines } from './readLines';

const prose = '<p>Un paragrafo che dice abbastanza da essere preso per il testo di un pezzo, e non per la voce di un menu.</p>';
const ask = (markup: string, question: typeof isThread) => {
  const lines = readLines(new DOMParser().parseFromString(markup, 'text/html').body);
  const wordings = lines.map(({ text }) => furnitureOf(text));
  return question(
    lines,
    wordings,
    lines.findIndex(({ rank, text }) => rank > 0 || text.startsWith('Commenti')),
  );
};

it.each([
  ['<h2>Commenti</h2><p>Ada ha detto:</p>', true],
  ['<p>Commenti (3)</p><p>M. Iotti 5 Ottobre 2026</p>', true],
  ['<h2>Commenti</h2><p>Devi fare login per commentare</p>', true],
  [`<h2>Commenti</h2>${prose}${prose}`, false],
  ['<h2>Altro</h2><p>Rispondi</p>', false],
  [`<h2>Commenti</h2>${prose}<ul><li>4.870 correggono un dato</li></ul>`, false],
  ['<h2>Commenti</h2><p>Ada, alle 9.30</p>', true],
  ['<p>Commenti (3)</p><h2>29 Gennaio 2025</h2>', false],
  ['<p>Commenti (3)</p><figure><figcaption>La corriera delle 6.40</figcaption></figure>', false],
])('a thread follows in %s: %s', (markup, follows) => {
  expect(ask(markup, isThread)).toBe(follows);
});

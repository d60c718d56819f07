import { expect, it } from 'vitest';
import { wholeSentences } from './wholeSentences';

const text = 'Prima frase. Seconda frase, più lunga. Terza.\n\nAltro paragrafo, di una frase.';
const widened = (words: string): string => {
  const start = text.indexOf(words);
  const whole = wholeSentences(text, { start, end: start + words.length });
  return text.slice(whole.start, whole.end);
};

it.each([
  ['onda fra', 'Seconda frase, più lunga.'],
  ['frase. Sec', 'Prima frase. Seconda frase, più lunga.'],
  ['Prima frase.', 'Prima frase. Seconda frase, più lunga.'],
  ['Terza.', 'Terza.'],
  ['za.\n\nAltro', 'Terza.\n\nAltro paragrafo, di una frase.'],
])('widens “%s” to “%s”', (words, whole) => {
  expect(widened(words)).toBe(whole);
});

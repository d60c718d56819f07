import { expect, it } from 'vitest';
import { collapseBlanks } from './collapseBlanks';

it.each([
  ['una parola e l’altra', 'una parola e l’altra'],
  ['due  spazi\te un tab', 'due spazi e un tab'],
  ['a capo\n   e rientrato', 'a capo e rientrato'],
  ['spazio fisso\u00A0qui \u00A0 e là', 'spazio fisso qui e là'],
  [' \n ai bordi\n', ' ai bordi '],
  ['', ''],
])('%j is %j', (text, collapsed) => {
  expect(collapseBlanks(text)).toBe(collapsed);
  expect(collapsed).toBe(text.replace(/\s+/gu, ' '));
});

import { expect, it } from 'vitest';
import { parseQuery } from './parseQuery';
import { wholeValue } from './wholeValue';

it.each(['Cultura', 'Mario "Jack" Rossi', 'Il «Sud» che resta'])('means all of %s by an operator', (value) => {
  const { filters, words, phrases } = parseQuery(`autore:${wholeValue(value)}`);
  expect([filters.length, words, phrases]).toEqual([1, [], []]);
});

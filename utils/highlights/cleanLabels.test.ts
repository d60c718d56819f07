import { expect, it } from 'vitest';
import { cleanLabels } from './cleanLabels';

it('keeps one spelling of a label', () => {
  expect(cleanLabels([' Tesi  di laurea ', 'tesi di laurea', 'È URGENTE'])).toEqual(['tesi di laurea', 'è urgente']);
});

it('takes the two ways to write an accent for one', () => {
  expect(cleanLabels(['citta\u0300', 'citt\u00e0'])).toEqual(['citt\u00e0']);
});

it('drops what has no letter to show', () => {
  expect(cleanLabels(['', ' \n'])).toEqual([]);
});

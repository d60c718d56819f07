import { describe, expect, it } from 'vitest';
import { readJoined } from './quantityJoined';
import { quantityTokens } from './quantityTokens';

const range = (text: string) => {
  const quantity = readJoined(quantityTokens(text), 0)?.quantity;
  return quantity === undefined ? null : [quantity.min, quantity.max, quantity.unit];
};

describe('readJoined', () => {
  it.each([
    ['25-30%', [25, 30, 'percent']],
    ['60%-70%', [60, 70, 'percent']],
    ['due-tre anni', [2, 3, 'anno']],
    ['5/6 mesi', [5, 6, 'mese']],
    ['10-15 mila sfollati', [10_000, 15_000, 'sfollati']],
    ['due o tre giorni', [2, 3, 'giorno']],
    ['€ 20-30', [20, 30, 'EUR']],
    ['£3.000-£5.000', [3000, 5000, 'GBP']],
  ])('reads %j', (text, expected) => {
    expect(range(text)).toEqual(expected);
  });

  it.each(['2-0', '1-2', '3-5-2', '2021-2022', 'GPT-4', '70%-60%', 'due o più', '5/6', ''])('reads none in %j', (text) => {
    expect(range(text)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readOneOrHalf } from './quantityOnes';
import { quantityTokens } from './quantityTokens';

const one = (text: string) => {
  const tokens = quantityTokens(text);
  for (const at of tokens.keys()) {
    const quantity = readOneOrHalf(tokens, at)?.quantity;
    if (quantity !== undefined) return [quantity.type, quantity.value, quantity.unit];
  }
  return null;
};

describe('readOneOrHalf', () => {
  it.each([
    ['mezz’ora', ['duration', 0.5, 'ora']],
    ['mezzo secolo', ['duration', 0.5, 'secolo']],
    ['un anno e mezzo', ['duration', 1.5, 'anno']],
    ['un’ora e mezza', ['duration', 1.5, 'ora']],
    ['dopo un secolo', ['duration', 1, 'secolo']],
    ['un anno fa', ['duration', 1, 'anno']],
    ['un triennio', ['duration', 3, 'anno']],
    ['mezzo punto percentuale', ['points', 0.5, null]],
    ['un punto percentuale', ['points', 1, null]],
    ['costa un euro', ['currency', 1, 'EUR']],
  ])('reads %j', (text, expected) => {
    expect(one(text)).toEqual(expected);
  });

  it.each(['un anno difficile', 'dopo un giorno', 'un uomo', 'mezza Italia', 'una', ''])('reads none in %j', (text) => {
    expect(one(text)).toBeNull();
  });
});

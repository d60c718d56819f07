import { describe, expect, it } from 'vitest';
import { readRatio } from './quantityRatios';
import { quantityTokens } from './quantityTokens';

const ratio = (text: string, at = 0) => readRatio(quantityTokens(text), at)?.quantity.value ?? null;

describe('readRatio', () => {
  it.each([
    ['un torinese su cinque vota', 0.2],
    ['un’azienda su dieci chiude', 0.1],
    ['una causa su venti, si dice', 0.05],
    ['sette donne sposate su dieci', 0.7],
    ['9 su 10', 0.9],
    ['un alunno su sei', 1 / 6],
    ['2/3 dei voti', 2 / 3],
  ])('reads %j', (text, value) => {
    expect(ratio(text)).toBeCloseTo(value);
  });

  it('reads a proportion where it is called so', () => {
    expect(ratio('rapporto di uno a dieci', 2)).toBe(0.1);
    expect(ratio('partita di uno a dieci', 2)).toBeNull();
  });

  it.each(['un libro su due guerre', '24 ore su 24', '10 su 5', '2/3', 'un uomo su un ponte', ''])('finds none in %j', (text) => {
    expect(ratio(text)).toBeNull();
  });
});

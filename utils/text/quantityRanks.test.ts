import { describe, expect, it } from 'vitest';
import { isRanked, numberOfOrdinal, readOrdinal } from './quantityRanks';
import { quantityTokens } from './quantityTokens';

const ordinal = (text: string) => {
  const tokens = quantityTokens(text);
  return tokens.map((_, at) => readOrdinal(tokens, at)?.quantity.value ?? null).find((value) => value !== null) ?? null;
};

describe('numberOfOrdinal', () => {
  it.each([
    ['terza', 3],
    ['undicesimo', 11],
    ['ventunesimo', 21],
    ['cinquantatreesima', 53],
    ['centesimo', 100],
    ['millesimo', 1000],
    ['medesimo', null],
    ['terzino', null],
    ['', null],
  ])('gives %j its value', (word, value) => {
    expect(numberOfOrdinal(word)).toBe(value);
  });
});

describe('readOrdinal', () => {
  it.each([
    ['la 7ª edizione', 7],
    ['al 33esimo posto', 33],
    ['la 3a volta', 3],
    ['il 2° classificato', 2],
    ['la sesta potenza mondiale', 6],
    ['un terzo mandato', 3],
    ['al secondo posto', 2],
    ['la XVII legislatura', 17],
  ])('reads %j', (text, value) => {
    expect(ordinal(text)).toBe(value);
  });

  it.each([
    'in terzo luogo',
    'la terza età',
    'il Quarto polo',
    'secondo il governo',
    'la prima volta',
    'un terzo dei voti',
    'a 40° all’ombra',
    '30° C',
    'la quinta',
    '',
  ])('finds none in %j', (text) => {
    expect(ordinal(text)).toBeNull();
  });
});

describe('isRanked', () => {
  it('knows what is counted first, second, third', () => {
    expect(isRanked(quantityTokens('mandato')[0])).toBe(true);
    expect(isRanked(quantityTokens('pane')[0])).toBe(false);
    expect(isRanked(undefined)).toBe(false);
  });
});

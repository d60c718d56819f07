import { describe, expect, it } from 'vitest';
import { quantityTokens } from './quantityTokens';
import { eraAt, isYear, readEra, readYear, yearOf } from './quantityYears';

describe('isYear', () => {
  it.each([
    ['1000', true],
    ['2199', true],
    ['2200', false],
    ['999', false],
    ['1.999', false],
    ['02024', false],
    ['anno', false],
  ])('%s: %j', (text, answer) => {
    expect(isYear(quantityTokens(text)[0])).toBe(answer);
  });

  it('is none where nothing stands, or as part of a name', () => {
    expect(isYear(undefined)).toBe(false);
    expect(isYear(quantityTokens('AB2024')[1])).toBe(false);
  });
});

describe('yearOf', () => {
  it('reads four figures, or two behind an apostrophe, and nothing else', () => {
    expect(yearOf(quantityTokens('1968'), 0)).toEqual({ year: '1968', next: 1 });
    expect(yearOf(quantityTokens('il ’68'), 1)).toEqual({ year: '1968', next: 3 });
    expect(yearOf(quantityTokens('il ’21'), 1)).toEqual({ year: '2021', next: 3 });
    expect(yearOf(quantityTokens('l’68'), 1)).toBeNull();
    expect(yearOf(quantityTokens('68'), 0)).toBeNull();
    expect(yearOf([], 0)).toBeNull();
  });
});

describe('readEra', () => {
  it.each([
    ['44 a.C. a Roma', '44 a.C.', '-0044'],
    ['79 d. C.', '79 d. C.', '0079'],
    ['31 avanti Cristo', '31 avanti Cristo', '-0031'],
    ['476 dopo Cristo', '476 dopo Cristo', '0476'],
  ])('reads %j', (text, words, value) => {
    const reading = readEra(quantityTokens(text), 0);
    expect(reading?.quantity).toMatchObject({ type: 'date', value });
    expect(text.slice(0, reading?.quantity.end)).toBe(words);
  });

  it('knows no era in other words', () => {
    expect(readEra(quantityTokens('44 dopo cena'), 0)).toBeNull();
    expect(eraAt(quantityTokens('a casa'), 0)).toBeNull();
  });
});

describe('readYear', () => {
  const found = (text: string) => {
    const tokens = quantityTokens(text);
    return tokens.map((_, at) => readYear(tokens, at)?.quantity.value ?? null).filter((value) => value !== null);
  };

  it.each([
    ['nel 1992', '1992'],
    ['nel ’92', '1992'],
    ['il ’900', '1901/2000'],
    ['l’800', '1801/1900'],
    ['la stagione 2023/24', '2023/2024'],
    ['2021–2023', '2021/2023'],
    ['(2019)', '2019'],
  ])('reads %j', (text, value) => {
    expect(found(text)[0]).toBe(value);
  });

  it.each(['costa 2000 euro', '1500 operai', 'Expo 2015', 'la legge 2000/78', '1984 di Orwell', 'in 2000 comuni', 'l’88'])(
    'finds none in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

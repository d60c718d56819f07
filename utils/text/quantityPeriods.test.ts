import { describe, expect, it } from 'vitest';
import { readCentury, readDecade, readQuarter } from './quantityPeriods';
import { quantityTokens } from './quantityTokens';

const first = (text: string, reader: typeof readDecade) => {
  const tokens = quantityTokens(text);
  return tokens.map((_, at) => reader(tokens, at)?.quantity.value ?? null).find((value) => value !== null) ?? null;
};

describe('readDecade', () => {
  it.each([
    ['anni Settanta', '1970/1979'],
    ['anni ’80', '1980/1989'],
    ['anni venti', '1920/1929'],
    ['anni 1930', '1930/1939'],
  ])('reads %j', (text, value) => {
    expect(first(text, readDecade)).toBe(value);
  });

  it.each(['venti anni', '5 anni 20 giorni', 'anni dieci', 'anni'])('finds none in %j', (text) => {
    expect(first(text, readDecade)).toBeNull();
  });
});

describe('readCentury', () => {
  it.each([
    ['XIX secolo', '1801/1900'],
    ['nel secolo XVI', '1501/1600'],
    ['nel IV sec. d.C.', '301/400'],
    ['III secolo a.C.', '-0300/-0201'],
    ['diciannovesimo secolo', '1801/1900'],
    ['il Settecento', '1701/1800'],
    ['nel novecento.', '1901/2000'],
  ])('reads %j', (text, value) => {
    expect(first(text, readCentury)).toBe(value);
  });

  it.each(['un secolo fa', 'la Cinquecento', 'Ottocento operai', 'novecento lire', 'piazza Cinquecento', 'in piazza dei Cinquecento'])(
    'finds none in %j',
    (text) => {
      expect(first(text, readCentury)).toBeNull();
    },
  );
});

describe('readQuarter', () => {
  it.each([
    ['secondo trimestre del 2024', '2024-Q2'],
    ['III trimestre 2022', '2022-Q3'],
    ['1° semestre 2020', '2020-H1'],
    ['ultimo trimestre del 2023', '2023-Q4'],
  ])('reads %j', (text, value) => {
    expect(first(text, readQuarter)).toBe(value);
  });

  it.each(['quinto trimestre 2020', 'terzo semestre 2020', 'secondo trimestre'])('finds none in %j', (text) => {
    expect(first(text, readQuarter)).toBeNull();
  });
});

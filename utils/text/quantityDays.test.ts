import { describe, expect, it } from 'vitest';
import { readDay, readMonth, readNumericDate } from './quantityDays';
import { quantityTokens } from './quantityTokens';

type Reader = typeof readDay;
const first = (text: string, reader: Reader) => {
  const tokens = quantityTokens(text);
  for (const at of tokens.keys()) {
    const reading = reader(tokens, at);
    if (reading !== null) return reading.quantity;
  }
  return null;
};

describe('readNumericDate', () => {
  it.each([
    ['27/10/2014', '2014-10-27'],
    ['3.11.2021', '2021-11-03'],
    ['2024-06-30', '2024-06-30'],
    ['05/03/24', '2024-03-05'],
    ['5/6/85', '1985-06-05'],
    ['31/02/2020', '2020-02-31'],
  ])('reads %j', (text, value) => {
    expect(first(text, readNumericDate)?.value).toBe(value);
  });

  it('knows a day without its year', () => {
    expect(first('(27/2)', readNumericDate)).toMatchObject({ value: null, day: 27, month: 2 });
  });

  it.each(['34/2020', '27 / 2', '3-0', '1.2.3', '13/13', '2000/78', 'sito/2024/03/12/titolo'])('finds none in %j', (text) => {
    expect(first(text, readNumericDate)).toBeNull();
  });
});

describe('readDay', () => {
  it.each([
    ['l’8 settembre del 1943', '1943-09-08'],
    ['12 dic. 1969', '1969-12-12'],
    ['25 aprile ’45', '1945-04-25'],
    ['1° gennaio 2002', '2002-01-01'],
  ])('reads %j', (text, value) => {
    expect(first(text, readDay)?.value).toBe(value);
  });

  it.each([
    ['l’otto marzo', { day: 8, month: 3 }],
    ['il primo maggio', { day: 1, month: 5 }],
    ['il 4 marzo scorso', { day: 4, month: 3, rel: 'previous' }],
  ])('reads %j without its year', (text, rest) => {
    expect(first(text, readDay)).toMatchObject({ value: null, ...rest });
  });

  it.each(['piazza Venti Settembre', 'via 4 novembre', '32 gennaio', '3 mar'])('finds none in %j', (text) => {
    expect(first(text, readDay)).toBeNull();
  });
});

describe('readMonth', () => {
  it('reads a month with its year, and none without', () => {
    expect(first('febbraio del 2022', readMonth)?.value).toBe('2022-02');
    expect(first('maggio ’68', readMonth)?.value).toBe('1968-05');
    expect(first('a marzo', readMonth)).toBeNull();
  });
});

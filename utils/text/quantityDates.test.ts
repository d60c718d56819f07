import { describe, expect, it } from 'vitest';
import { readDate } from './quantityDates';
import { quantityTokens } from './quantityTokens';

/** The first date of a text: its words, and what they mean. */
function firstDate(text: string) {
  const tokens = quantityTokens(text);
  for (const at of tokens.keys()) {
    const reading = readDate(tokens, at);
    if (reading === null) continue;
    const { start, end, ...quantity } = reading.quantity;
    expect(tokens[reading.next - 1]?.end).toBe(end);
    return { words: text.slice(start, end), ...quantity };
  }
  return null;
}

describe('readDate', () => {
  it.each([
    ['Il 29 gennaio 2025 era lunedì', '29 gennaio 2025', '2025-01-29'],
    ['il 1° settembre 1939', '1° settembre 1939', '1939-09-01'],
    ['in data 03/02/2024', '03/02/2024', '2024-02-03'],
    ['nel marzo del 2021', 'marzo del 2021', '2021-03'],
    ['nel 1492', '1492', '1492'],
    ['nel 1990-5000 metri', '1990', '1990'],
    ['nel 44 a.C. a Roma', '44 a.C.', '-0044'],
    ['il secondo trimestre del 2024', 'secondo trimestre del 2024', '2024-Q2'],
    ['primo semestre 2023', 'primo semestre 2023', '2023-H1'],
  ])('reads %j', (text, words, value) => {
    expect(firstDate(text)).toEqual({ words, type: 'date', value, unit: null });
  });

  it.each([
    ['il 25 aprile in piazza', '25 aprile', { month: 4, day: 25 }],
    ['il 10 maggio successivo', '10 maggio successivo', { month: 5, day: 10, rel: 'next' }],
    ['il 10 maggio scorso', '10 maggio scorso', { month: 5, day: 10, rel: 'previous' }],
  ])('knows that %j names no year', (text, words, rest) => {
    expect(firstDate(text)).toEqual({ words, type: 'date', value: null, unit: null, ...rest });
  });

  it.each([
    ['la guerra 1915-18', '1915-18', 'date-range', '1915/1918'],
    ['dal 2014–2020', '2014–2020', 'date-range', '2014/2020'],
    ['gli anni Settanta', 'anni Settanta', 'decade', '1970/1979'],
    ['gli anni ’80', 'anni ’80', 'decade', '1980/1989'],
    ['nel XIX secolo', 'XIX secolo', 'century', '1801/1900'],
    ['dal Novecento', 'Novecento', 'century', '1901/2000'],
    ['alle 9.30 di ieri', '9.30', 'time', '09:30'],
    ['ore 18', '18', 'time', '18:00'],
    ['alle 21:05', '21:05', 'time', '21:05'],
  ])('reads %j', (text, words, type, value) => {
    expect(firstDate(text)).toEqual({ words, type, value, unit: null });
  });

  it.each([
    '2024 persone',
    'il D.L. 34/2020',
    'l’Agenda 2030',
    'il 32 gennaio',
    'alle 25.70',
    'da 80 anni 90 persone',
    'un secolo',
    'novecento lire',
    'il 5 per cento',
    'Rai 3',
    '',
  ])('finds no date in %j', (text) => {
    expect(firstDate(text)).toBeNull();
  });

  it('answers null past the end', () => {
    expect(readDate([], 0)).toBeNull();
    expect(readDate(quantityTokens('nel 2024'), 9)).toBeNull();
  });
});

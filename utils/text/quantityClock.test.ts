import { describe, expect, it } from 'vitest';
import { readClock } from './quantityClock';
import { quantityTokens } from './quantityTokens';

const time = (text: string) => {
  const tokens = quantityTokens(text);
  return tokens.map((_, at) => readClock(tokens, at)?.quantity.value ?? null).find((value) => value !== null) ?? null;
};

describe('readClock', () => {
  it.each([
    ['ore 9,30', '09:30'],
    ['alle 18:45', '18:45'],
    ['21:05', '21:05'],
    ['alle 7 del mattino', '07:00'],
    ['alle 15', '15:00'],
    ['alle 7 e mezza', '07:30'],
    ['ore 20 e 30', '20:30'],
    ['h 21', '21:00'],
    ['le 13.30', '13:30'],
  ])('reads %j', (text, value) => {
    expect(time(text)).toBe(value);
  });

  it.each(['alle 15 imprese', 'alle 10 più ricche', 'costa 9,30', 'H1N1', 'alle 25.70', '3:1', ''])('finds none in %j', (text) => {
    expect(time(text)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { multiplied, skipOf } from './quantityFactors';
import { quantityTokens } from './quantityTokens';

const value = (text: string, number: number) => {
  const tokens = quantityTokens(text);
  const reading = multiplied(tokens, 0, number);
  return { value: reading.value, words: text.slice(0, tokens[reading.next - 1]?.end ?? 0) };
};

describe('multiplied', () => {
  it.each([
    ['mila miliardi di lire', 13, 13e12, 'mila miliardi'],
    ['milione e mezzo', 1, 1.5e6, 'milione e mezzo'],
    ['miliardo e 200 milioni', 1, 1.2e9, 'miliardo e 200 milioni'],
    ['milioni 300 mila', 2, 2.3e6, 'milioni 300 mila'],
    ['mln. di euro', 20, 20e6, 'mln.'],
    ['mln. Poi', 20, 20e6, 'mln'],
    ['milioni e 5 figli', 2, 2e6, 'milioni'],
    ['persone', 3, 3, ''],
  ])('reads %j', (text, number, expected, words) => {
    expect(value(text, number)).toEqual({ value: expected, words });
  });

  it('adds nothing that binary fractions would', () => {
    expect(value('milioni', 9.842).value).toBe(9_842_000);
  });

  it('stays finite on a page of multipliers', () => {
    expect(Number.isFinite(value('miliardi '.repeat(1000), 1).value)).toBe(true);
  });
});

describe('skipOf', () => {
  it('goes past “di” before a multiplier only', () => {
    expect(skipOf(quantityTokens('di miliardi'), 0)).toBe(1);
    expect(skipOf(quantityTokens('di persone'), 0)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { readNumber } from './quantityNumbers';
import { quantityTokens } from './quantityTokens';

/** The first number of a text: its words, and what is read. */
function firstNumber(text: string) {
  const tokens = quantityTokens(text);
  for (const [at, token] of tokens.entries()) {
    const reading = readNumber(tokens, at);
    if (reading === null) continue;
    const { next, ...rest } = reading;
    return { words: text.slice(token.start, tokens[next - 1]?.end), ...rest };
  }
  return null;
}

describe('readNumber', () => {
  it.each([
    ['costa 1.500 euro', '1.500', 1500],
    ['13 mila miliardi di lire', '13 mila miliardi', 13e12],
    ['9,842 milioni', '9,842 milioni', 9_842_000],
    ['un milione e mezzo di euro', 'un milione e mezzo', 1_500_000],
    ['2 milioni e mezzo', '2 milioni e mezzo', 2_500_000],
    ['mezzo miliardo', 'mezzo miliardo', 5e8],
    ['mille giorni', 'mille', 1000],
    ['Tre italiani', 'Tre', 3],
    ['sei tubi', 'sei', 6],
    ['trent’anni', 'trent’', 30],
    ['ventiquattr’ore', 'ventiquattr’', 24],
    ['zero virgola tre', 'zero virgola tre', 0.3],
    ['due virgola cinque milioni', 'due virgola cinque milioni', 2_500_000],
    ['uno su dieci', 'uno', 1],
  ])('reads %j', (text, words, value) => {
    expect(firstNumber(text)).toMatchObject({ words, value });
  });

  it.each([
    ['due terzi dei voti', 'due terzi', 2 / 3],
    ['un quarto dei voti', 'un quarto', 0.25],
    ['metà dei voti', 'metà', 0.5],
  ])('knows that %j is a part of a whole', (text, words, value) => {
    expect(firstNumber(text)).toMatchObject({ words, value, type: 'ratio' });
  });

  it('says that a round number is about so many, and of an order of magnitude no value', () => {
    expect(firstNumber('una ventina di persone')).toMatchObject({ words: 'una ventina', value: 20, approx: true });
    expect(firstNumber('una decina di milioni')).toMatchObject({ words: 'una decina di milioni', value: 1e7, approx: true });
    expect(firstNumber('decine di migliaia di euro')).toMatchObject({
      words: 'decine di migliaia',
      value: null,
      magnitude: 10_000,
      approx: true,
    });
  });

  it.each([
    'la rete 5G',
    'il GPT-4',
    'l’art. 18',
    'l’Agenda 2030',
    'un Boeing 737',
    'la legge 194',
    'lo 03',
    'il 12/2020',
    'tu sei qui',
    'un uomo',
    'una',
    'la Tre',
    'parole',
    'meta',
    '',
  ])('counts nothing in %j', (text) => {
    expect(firstNumber(text)).toBeNull();
  });

  it('counts after a name what is measured', () => {
    expect(firstNumber('l’art. 5 miliardi')).toMatchObject({ words: '5 miliardi', value: 5e9, factor: 1e9 });
    expect(firstNumber('la quota 7 %')).toMatchObject({ value: 7 });
  });

  it('answers null past the end', () => {
    expect(readNumber([], 0)).toBeNull();
    expect(readNumber(quantityTokens('7'), 1)).toBeNull();
  });
});

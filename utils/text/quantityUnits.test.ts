import { describe, expect, it } from 'vitest';
import { readNumber } from './quantityNumbers';
import { quantityTokens } from './quantityTokens';
import { readShare, readUnit, unitAt, withPer, type Maker } from './quantityUnits';

/** What is made of the number that begins a text, and the words taken. */
function read(text: string, reader: typeof readShare) {
  const tokens = quantityTokens(text);
  const number = readNumber(tokens, 0);
  if (number === null) return null;
  const made: Maker = (next, rest) => ({ quantity: { start: 0, end: tokens[next - 1]?.end ?? 0, ...rest }, next });
  const reading = reader(tokens, number, made);
  return reading === null ? null : { ...reading.quantity, words: text.slice(0, reading.quantity.end) };
}

describe('readShare', () => {
  it.each([
    ['5 per cento dei voti', 'percent', 5, '5 per cento'],
    ['3‰', 'permille', 3, '3‰'],
    ['25 punti base', 'points', 0.25, '25 punti base'],
    ['0,3 p.p. in meno', 'points', 0.3, '0,3 p.p'],
    ['12 punti di spread', 'number', 12, '12 punti'],
  ])('reads %j', (text, type, value, words) => {
    expect(read(text, readShare)).toMatchObject({ type, value, words });
  });
});

describe('readUnit', () => {
  it.each([
    ['20 milioni di euro', 'currency', 20e6, 'EUR'],
    ['50 dollari canadesi', 'currency', 50, 'CAD'],
    ['2 euro e 50 al litro', 'currency', 2.5, 'EUR'],
    ['80 centesimi', 'currency', 0.8, 'EUR'],
    ['due ore e mezza', 'duration', 2.5, 'ora'],
    ['dieci lunghi anni', 'duration', 10, 'anno'],
    ['300 metri cubi', 'quantity', 300, 'm³'],
    ['20 m2', 'quantity', 20, 'm²'],
    ['130 km/h', 'quantity', 130, 'km/h'],
    ['30 °C', 'quantity', 30, '°'],
  ])('reads %j', (text, type, value, unit) => {
    expect(read(text, readUnit)).toMatchObject({ type, value, unit });
  });

  it.each(['5 persone', '2 euro e 50 persone', '5'])('takes no more than there is in %j', (text) => {
    expect(read(text, readUnit)?.value ?? 0).not.toBe(2.5);
  });
});

describe('unitAt', () => {
  it('looks behind “di”, “d’” and an adjective', () => {
    for (const text of ['di anni', 'd’anni', 'lunghi anni', 'anni']) expect(unitAt(quantityTokens(text), 0).folded).toBe('anni');
  });
});

describe('withPer', () => {
  it.each([
    ['euro al mese', 'mese'],
    ['euro l’anno', 'anno'],
    ['euro a testa', 'testa'],
    ['euro al bar', undefined],
  ])('reads what is counted by in %j', (text, per) => {
    const reading = { quantity: { start: 0, end: 4, type: 'currency' as const, value: 5, unit: 'EUR' }, next: 1 };
    expect(withPer(quantityTokens(text), reading).quantity.per).toBe(per);
  });
});

import { readAmount } from './quantityAmounts';
import { countsNext, isMeasured } from './quantityContext';
import { readNumber, type NumberReading } from './quantityNumbers';
import { takeReading, type Reading } from './quantityReading';
import type { Token } from './quantityTokens';
import { isYear } from './quantityYears';

/** One end of a range. */
export interface End {
  at: number;
  reading: Reading;
  value: number;
  number: NumberReading | null;
}

/** An amount with its sign (“tra -3% e +2%”), or a year. */
export function endAt(tokens: readonly Token[], at: number): End | null {
  const sign = tokens[at];
  const signed = sign?.kind === 'sign' && '+-–−'.includes(sign.written);
  const from = signed ? at + 1 : at;
  const token = tokens[from];
  const year = isYear(token) && !isMeasured(tokens, from + 1) && !countsNext(tokens, from);
  const reading = year
    ? takeReading(tokens, from, from + 1, { type: 'date', value: token.written })
    : (readAmount(tokens, from) ?? alone(tokens, from));
  if (reading === null) return null;
  const value = year ? token.value : reading.quantity.value;
  if (typeof value !== 'number' || reading.quantity.type === 'ratio') return null;
  return { at: from, reading, value: signed && sign.written !== '+' ? -value : value, number: year ? null : readNumber(tokens, from) };
}

/** A number in words that counts nothing itself: “fra i tre e i sei miliardi”. */
function alone(tokens: readonly Token[], at: number): Reading | null {
  const number = readNumber(tokens, at);
  return number === null ? null : takeReading(tokens, at, number.next, { type: 'number', value: number.value });
}

/** The range between two ends that begins at token `at`; `moves` where it goes from one to the other (“da … a …”). */
export function spanned(tokens: readonly Token[], at: number, first: End, second: End, moves: boolean): Reading {
  const from = shared(first, second);
  const { value: to, reading } = second;
  const { type } = reading.quantity;
  const unit = type === 'percent' || type === 'points' ? type : reading.quantity.unit;
  const range = takeReading(tokens, at, reading.next, { type: 'range', value: null, min: Math.min(from, to), max: Math.max(from, to) });
  return { ...range, quantity: { ...range.quantity, unit, ...(moves ? { from, to } : {}) } };
}

/** “tra 3 e 5 milioni”, “da 300 a 120 punti base”: a bare first number shares what makes the second. */
function shared({ value, reading, at }: End, second: End): number {
  if (reading.quantity.type !== 'number' || reading.next !== at + 1 || second.number === null) return value;
  const { factor, value: counted } = second.number;
  if (factor > 1) return value < 1000 ? value * factor : value;
  return second.reading.quantity.type === 'points' && counted === second.value * 100 ? value / 100 : value;
}

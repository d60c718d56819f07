import { readOneOrHalf } from './quantityOnes';
import { readShare, readUnit, unitAt, withPer, type Maker } from './quantityUnits';
import type { Quantity } from './quantity';
import { currencies, noUnit } from './quantityLexicon';
import { durations } from './quantityMeasures';
import { isMeasured } from './quantityContext';
import { readNumber, type NumberReading } from './quantityNumbers';
import type { Reading } from './quantityReading';
import type { Token } from './quantityTokens';
import { isYear } from './quantityYears';

/** A number with what it measures or counts, or null. */
export function readAmount(tokens: readonly Token[], at: number): Reading | null {
  const money = moneyBefore(tokens, at);
  const number = readNumber(tokens, money === undefined ? at : at + 1);
  if (number === null) return readOneOrHalf(tokens, at);
  const start = tokens[at]?.start ?? 0;
  const made: Maker = (next, rest) => ({
    quantity: { start, end: tokens[next - 1]?.end ?? 0, ...rest, ...shade(number) },
    next,
  });
  if (money !== undefined) return withPer(tokens, made(number.next, { type: 'currency', value: number.value, unit: money }));
  const unit = unitAt(tokens, number.next);
  // “un quarto d’ora”, “tre quarti di secolo”; “un terzo degli anni” is a part
  const lasting = durations.get(unit.folded);
  if (number.type === 'ratio')
    return lasting !== undefined && unit.of
      ? made(unit.at + 1, { type: 'duration', value: number.value, unit: lasting })
      : made(number.next, { type: 'ratio', value: number.value, unit: null });
  return readShare(tokens, number, made) ?? readUnit(tokens, number, made) ?? readCount(tokens, at, number, made);
}

function shade(number: NumberReading): Partial<Quantity> {
  return {
    ...(number.approx === undefined ? {} : { approx: true }),
    ...(number.magnitude === undefined ? {} : { magnitude: number.magnitude }),
  };
}

/** “€ 20”, “USD 20”, “lire 355.089”; “Euro 6” is a name, and in “6 euro 50” the money stands behind. */
function moneyBefore(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  const figures = tokens[at + 1];
  if (token === undefined || figures?.kind !== 'figures') return undefined;
  const money = currencies.get(token.folded);
  if (money === undefined || token.kind === 'sign') return money;
  const code = token.written === token.written.toUpperCase();
  return (code || (!token.capital && !isMeasured(tokens, at + 2))) && tokens[at - 1]?.kind !== 'figures' ? money : undefined;
}

/** A number in words is a number alone from here on; smaller ones only count what follows. */
const leastAlone = 100;

/** A number that counts the noun behind it, or stands alone. */
function readCount(tokens: readonly Token[], at: number, number: NumberReading, made: Maker): Reading | null {
  // “una ventina di deputati”, “3 milioni di case”; “due di loro” and “venti di guerra” count nothing.
  const of = tokens[number.next]?.folded === 'di' && (number.approx === true || number.factor >= 1e6);
  const noun = tokens[of ? number.next + 1 : number.next];
  // “33 milioni lavorano”: behind millions what is counted has its “di”, and no plural ends like a verb.
  const direct = of || (number.factor < 1e6 && !/(?:[aeiou]no|ebbe)$/.test(noun?.folded ?? ''));
  const counted =
    direct && noun?.kind === 'word' && noun.spaced && isCountable(tokens, noun, of ? number.next + 1 : number.next) ? noun : null;
  const reading = withPer(tokens, made(number.next, { type: 'number', value: number.value, unit: counted?.written ?? null }));
  if (number.worded === true && number.factor === 1 && reading.quantity.per === undefined) {
    if (counted === null && (number.value ?? 0) < leastAlone) return null;
    // “Novecento di Bertolucci”: with a capital and nothing to count it is a title.
    if (counted === null && tokens[at]?.capital === true) return null;
    // “Cinque Stelle”, “Sette Nani”: both with a capital are a name; “le due Camere” are two.
    if (counted?.capital === true && tokens[at]?.capital === true) return null;
  }
  const names = counted === null || (counted.capital && !counted.folded.endsWith('i'));
  return isYear(tokens[at]) && names && reading.quantity.per === undefined ? null : reading;
}

/** A word that can be counted: a noun, or the letter of “due B-52”. */
function isCountable(tokens: readonly Token[], noun: Token, at: number): boolean {
  if (noun.folded.length > 2) return !noUnit.has(noun.folded);
  return noun.capital && tokens[at + 1]?.written === '-' && tokens[at + 2]?.kind === 'figures';
}

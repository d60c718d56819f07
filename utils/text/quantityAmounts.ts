import type { Quantity } from './quantity';
import { isYear, type Reading } from './quantityDates';
import { currencies, durations, measures, noUnit } from './quantityLexicon';
import { readNumber, type NumberReading } from './quantityNumbers';
import { type Token } from './quantityTokens';

/** A number with what it measures. */
export function readAmount(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  const sign = token?.kind === 'sign' ? currencies.get(token.written) : undefined;
  const number = readNumber(tokens, sign === undefined ? at : at + 1);
  if (number === null) return null;
  const start = tokens[at]?.start ?? 0;
  const made = (next: number, rest: Pick<Quantity, 'type' | 'value' | 'unit'>): Reading => ({
    quantity: { start, end: tokens[next - 1]?.end ?? 0, ...rest, ...shade(number) },
    next,
  });
  if (sign !== undefined) return withPer(tokens, made(number.next, { type: 'currency', value: number.value, unit: sign }));
  if (number.type === 'ratio') return made(number.next, { type: 'ratio', value: number.value, unit: null });
  return readUnit(tokens, number, made) ?? readCount(tokens, at, number, made);
}

function shade(number: NumberReading): Partial<Quantity> {
  return {
    ...(number.approx === undefined ? {} : { approx: true }),
    ...(number.magnitude === undefined ? {} : { magnitude: number.magnitude }),
  };
}

type Maker = (next: number, rest: Pick<Quantity, 'type' | 'value' | 'unit'>) => Reading;

/** Percent, points, money, ratio, duration, measure: what the words right behind the number make of it. */
function readUnit(tokens: readonly Token[], number: NumberReading, made: Maker): Reading | null {
  const { next, value } = number;
  const first = tokens[next];
  const second = tokens[next + 1]?.folded;
  if (first?.written === '%' || first?.folded === 'percento') return made(next + 1, { type: 'percent', value, unit: null });
  if (first?.folded === 'per' && second === 'cento') return made(next + 2, { type: 'percent', value, unit: null });
  if (first?.written === '‰') return made(next + 1, { type: 'permille', value, unit: null });
  if (first?.folded === 'per' && second === 'mille') return made(next + 2, { type: 'permille', value, unit: null });
  if ((first?.folded === 'punti' || first?.folded === 'punto') && value !== null) {
    if (second === 'base') return made(next + 2, { type: 'points', value: value / 100, unit: null });
    if (second?.startsWith('percentual') === true) return made(next + 2, { type: 'points', value, unit: null });
    return made(next + 1, { type: 'number', value, unit: first.folded });
  }
  // “3 su 4”, “3 italiani su 4”
  const suAt = first?.kind === 'word' && second === 'su' ? next + 1 : next;
  if (tokens[suAt]?.folded === 'su' && value !== null) {
    const whole = readNumber(tokens, suAt + 1);
    const total = whole?.value ?? 0;
    if (whole !== null && total > 0 && total >= value && whole.factor === 1 && whole.type === undefined)
      return made(whole.next, { type: 'ratio', value: value / total, unit: null });
  }
  const unitAt = first?.folded === 'di' ? next + 1 : next;
  const unit = tokens[unitAt]?.folded ?? '';
  const currency = currencies.get(unit);
  if (currency !== undefined) return withPer(tokens, made(unitAt + 1, { type: 'currency', value, unit: currency }));
  const duration = durations.get(unit);
  if (duration !== undefined && !(unit === 'ora' && value !== 1)) return made(unitAt + 1, { type: 'duration', value, unit: duration });
  const measure = measures.get(unit);
  if (measure === undefined || (unit === '°' && number.factor === 1 && !'CF'.includes(tokens[unitAt + 1]?.written ?? ' '))) return null;
  const cubic = powers.get(tokens[unitAt + 1]?.folded ?? '');
  return made(cubic === undefined ? unitAt + 1 : unitAt + 2, { type: 'quantity', value, unit: measure + (cubic ?? '') });
}

const powers = new Map([
  ['cubi', '³'],
  ['cubo', '³'],
  ['quadrati', '²'],
  ['quadrato', '²'],
]);

/** A number that counts the noun behind it, or stands alone. */
function readCount(tokens: readonly Token[], at: number, number: NumberReading, made: Maker): Reading | null {
  const nounAt = tokens[number.next]?.folded === 'di' ? number.next + 1 : number.next;
  const noun = tokens[nounAt];
  const counted = noun?.kind === 'word' && noun.spaced && noun.folded.length > 2 && !noUnit.has(noun.folded) ? noun.folded : null;
  if (number.worded === true && (number.value ?? 0) < 1000 && (counted === null || noun?.capital === true) && number.factor === 1)
    return null;
  const written = counted === null ? null : (noun?.written ?? null);
  if (tokens[at]?.kind === 'figures' && isYear(tokens[at]) && written === null) return null;
  return withPer(tokens, made(number.next, { type: 'number', value: number.value, unit: written }));
}

const perWords = new Set([
  'anno',
  'ora',
  'giorno',
  'mese',
  'settimana',
  'minuto',
  'secondo',
  'abitante',
  'testa',
  'litro',
  'ettaro',
  'chilo',
  'persona',
  'famiglia',
]);
const perSigns = new Set(['l', 'all', 'al', 'alla', 'a', 'per', '/', 'ogni']);

function withPer(tokens: readonly Token[], reading: Reading): Reading {
  const sign = tokens[reading.next];
  if (sign === undefined || !perSigns.has(sign.folded)) return reading;
  const noun = tokens[tokens[reading.next + 1]?.folded === '’' ? reading.next + 2 : reading.next + 1]?.folded ?? '';
  if (!perWords.has(noun)) return reading;
  const unit = reading.quantity.unit === sign.written ? null : reading.quantity.unit;
  return { ...reading, quantity: { ...reading.quantity, unit, per: noun } };
}

import { isYear, readDate, type Reading } from './quantityDates';
import { currencies, durations, measures, noUnit } from './quantityLexicon';
import { readNumber, type NumberReading } from './quantityNumbers';
import { quantityTokens, type Token } from './quantityTokens';
import type { Quantity } from './quantity';

/**
 * The quantities of an Italian text in order, none inside another: figures, shares, sums, ranges, ratios, dates, durations, as they are written. Names
 * with figures in them (5G, art. 18, Agenda 2030) are none. Empty text gives none; time is linear.
 */
export function findQuantities(text: string): Quantity[] {
  const tokens = quantityTokens(text);
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const reading =
      readRange(tokens, at) ?? readDate(tokens, at) ?? readMultiple(tokens, at) ?? readOrdinal(tokens, at) ?? readAmount(tokens, at);
    if (reading === null) at += 1;
    else {
      quantities.push(qualified(tokens, at, reading));
      at = reading.next;
    }
  }
  return quantities;
}

const approximations = new Map<string, Quantity['bound'] | null>([
  ['circa', null],
  ['quasi', 'lt'],
  ['oltre', 'gt'],
  ['almeno', 'ge'],
  ['pressappoco', null],
  ['attorno', null],
  ['intorno', null],
]);

/** Takes in what stands around the number: “quasi”, “circa”, a minus. */
function qualified(tokens: readonly Token[], at: number, { quantity, next }: Reading): Quantity {
  const before = tokens[at - 1];
  const numeric = typeof quantity.value === 'number' || quantity.type === 'range';
  let found = quantity;
  if (numeric && before?.kind === 'word' && approximations.has(before.folded)) {
    const bound = approximations.get(before.folded);
    found = {
      ...found,
      start: before.start,
      ...(before.folded === 'circa' || before.folded === 'quasi' ? { approx: true as const } : {}),
      ...(bound === null || bound === undefined ? {} : { bound }),
    };
  } else if (numeric && tokens[at - 2]?.folded === 'piu' && before?.folded === 'di')
    found = { ...found, start: tokens[at - 2]?.start ?? found.start, bound: 'gt' };
  else if (numeric && tokens[at - 2]?.folded === 'meno' && before?.folded === 'di')
    found = { ...found, start: tokens[at - 2]?.start ?? found.start, bound: 'lt' };
  else if (found.type === 'percent' && typeof found.value === 'number' && isMinus(tokens, at - 1))
    found = { ...found, start: before?.start ?? found.start, value: -found.value };
  const after = tokens[next];
  return numeric && after?.folded === 'circa' ? { ...found, end: after.end, approx: true } : found;
}

function isMinus(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  return sign?.kind === 'sign' && '-–−'.includes(sign.written) && (sign.spaced || tokens[at - 1]?.kind === 'sign' || at === 0);
}

/** A number with what it measures. */
function readAmount(tokens: readonly Token[], at: number): Reading | null {
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

const openings = new Map([
  ['tra', 'e'],
  ['fra', 'e'],
  ['da', 'a'],
  ['dal', 'al'],
  ['dall', 'all'],
  ['dai', 'ai'],
  ['dalle', 'alle'],
  ['dallo', 'allo'],
]);
const articles = new Set(['il', 'lo', 'la', 'l', 'i', 'gli', 'le', '’']);

/** “tra il 25 e il 30%”, “da 9,8 milioni a 9,5 milioni”, “dal 2010 al 2020”, “25-30%”. */
function readRange(tokens: readonly Token[], at: number): Reading | null {
  const joint = openings.get(tokens[at]?.folded ?? '');
  if (joint === undefined) return readDashed(tokens, at);
  const skip = (from: number) => {
    let next = from;
    while (articles.has(tokens[next]?.folded ?? '')) next += 1;
    return next;
  };
  const firstAt = skip(at + 1);
  const first = readAmount(tokens, firstAt) ?? yearReading(tokens, firstAt);
  if (first === null) return null;
  const between = tokens[first.next]?.folded ?? '';
  if (between !== joint && !(joint.startsWith('a') && /^(?:a|al|all|ai|alle|allo)$/.test(between))) return null;
  const secondAt = skip(first.next + 1);
  return joined(tokens, at, firstAt, first, secondAt);
}

function readDashed(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  const dash = tokens[at + 1];
  if (
    token?.kind !== 'figures' ||
    token.glued ||
    dash === undefined ||
    !'-–'.includes(dash.written) ||
    dash.spaced ||
    tokens[at + 2]?.spaced !== false
  )
    return null;
  if (isYear(token) || tokens[at + 3]?.written === '-') return null;
  const first = readAmount(tokens.slice(0, at + 1), at);
  return first === null ? null : joined(tokens, at, at, first, at + 2);
}

function yearReading(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  return isYear(token)
    ? { quantity: { start: token.start, end: token.end, type: 'date', value: token.written, unit: null }, next: at + 1 }
    : null;
}

function joined(tokens: readonly Token[], at: number, firstAt: number, first: Reading, secondAt: number): Reading | null {
  const start = tokens[at]?.start ?? 0;
  const one = tokens[firstAt];
  const other = tokens[secondAt];
  if (isYear(one) && isYear(other) && first.next === firstAt + 1)
    return {
      quantity: { start, end: other.end, type: 'date-range', value: `${one.written}/${other.written}`, unit: null },
      next: secondAt + 1,
    };
  const second = readAmount(tokens, secondAt);
  if (
    second === null ||
    typeof first.quantity.value !== 'number' ||
    typeof second.quantity.value !== 'number' ||
    second.quantity.type === 'ratio'
  )
    return null;
  // “tra 3 e 5 milioni”: a bare first number shares the multiplier of the second.
  const factor = readNumber(tokens, secondAt)?.factor ?? 1;
  const bare = first.quantity.type === 'number' && first.next === firstAt + 1;
  const from = bare && factor > 1 && first.quantity.value < 1000 ? first.quantity.value * factor : first.quantity.value;
  const to = second.quantity.value;
  const unit = second.quantity.type === 'percent' ? 'percent' : second.quantity.unit;
  const moves = tokens[at]?.folded === 'da' || tokens[at]?.folded === 'dal' || tokens[at]?.folded === 'dall';
  return {
    quantity: {
      start,
      end: second.quantity.end,
      type: 'range',
      value: null,
      unit,
      min: Math.min(from, to),
      max: Math.max(from, to),
      ...(moves ? { from, to } : {}),
    },
    next: second.next,
  };
}

const verbs: readonly [string, number][] = [
  ['raddoppi', 2],
  ['triplic', 3],
  ['quadruplic', 4],
  ['dimezz', 0.5],
  ['decuplic', 10],
];
const less = new Set(['inferiore', 'inferiori', 'meno', 'minore', 'minori']);

/** “10 volte inferiore”, “il doppio”, “raddoppiando”. */
function readMultiple(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const made = (next: number, value: number): Reading => ({
    quantity: { start: token.start, end: tokens[next - 1]?.end ?? 0, type: 'multiple', value, unit: null },
    next,
  });
  if (token.kind === 'word') {
    const verb = verbs.find(([stem]) => token.folded.startsWith(stem));
    if (verb !== undefined) return made(at + 1, verb[1]);
    if (token.folded === 'il' && tokens[at + 1]?.folded === 'doppio') return made(at + 2, 2);
    if (token.folded === 'il' && tokens[at + 1]?.folded === 'triplo') return made(at + 2, 3);
  }
  const number = readNumber(tokens, at);
  if (number === null || number.value === null || tokens[number.next]?.folded !== 'volte') return null;
  const measure = tokens[number.next + 1]?.folded ?? '';
  if (less.has(measure)) return made(number.next + 2, 1 / number.value);
  if (['piu', 'superiore', 'superiori', 'maggiore', 'maggiori', 'tanto'].includes(measure)) return made(number.next + 2, number.value);
  return ['il', 'la', 'lo', 'l', 'quello', 'quella'].includes(measure) ? made(number.next + 1, number.value) : null;
}

/** “5ª edizione”; a dynasty's or a street's number in letters is a name. */
function readOrdinal(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  const sign = tokens[at + 1];
  if (token?.kind !== 'figures' || token.glued || sign === undefined || sign.spaced || !['ª', 'º', '°'].includes(sign.written)) return null;
  if (sign.written === '°' && 'CF'.includes(tokens[at + 2]?.written ?? ' ')) return null;
  return { quantity: { start: token.start, end: sign.end, type: 'ordinal', value: token.value, unit: null }, next: at + 2 };
}

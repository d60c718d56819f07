import { readAmount } from './quantityAmounts';
import { isYear, type Reading } from './quantityDates';
import { readNumber } from './quantityNumbers';
import { type Token } from './quantityTokens';

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
export function readRange(tokens: readonly Token[], at: number): Reading | null {
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

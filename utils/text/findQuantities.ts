import { readAmount } from './quantityAmounts';
import { readDate, type Reading } from './quantityDates';
import { readNumber } from './quantityNumbers';
import { readRange } from './quantityRanges';
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

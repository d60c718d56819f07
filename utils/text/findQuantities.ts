import type { Quantity } from './quantity';
import { readAmount } from './quantityAmounts';
import { readDate } from './quantityDates';
import { readMultiple } from './quantityMultiples';
import { readRange } from './quantityRanges';
import { readOrdinal } from './quantityRanks';
import { readRatio } from './quantityRatios';
import type { Reading } from './quantityReading';
import { mayBegin } from './quantityStarts';
import { quantityTokens, type Token } from './quantityTokens';

/**
 * The quantities of an Italian text in order, none inside another: figures, shares, sums, ranges, ratios, dates, durations, as they are written. Names
 * with figures in them (5G, art. 18, Agenda 2030) are none. Empty text gives none; time is linear.
 */
export function findQuantities(text: string): Quantity[] {
  const tokens = quantityTokens(text);
  const quantities: Quantity[] = [];
  const known = new Map<string, boolean>();
  let at = 0;
  while (at < tokens.length) {
    if (!mayBegin(tokens, at, known)) {
      at += 1;
      continue;
    }
    // The longest readings come first: “tra 3 e 5 su 10” is a range before it is anything else.
    const reading =
      readRange(tokens, at) ??
      readRatio(tokens, at) ??
      readDate(tokens, at) ??
      readMultiple(tokens, at) ??
      readOrdinal(tokens, at) ??
      readAmount(tokens, at);
    if (reading === null) at += 1;
    else {
      const end = quantities.at(-1)?.end ?? 0;
      quantities.push(qualified(tokens, at, reading, end));
      at = reading.next;
    }
  }
  return quantities;
}

const approximations = new Map<string, Quantity['bound']>([
  ['circa', undefined],
  ['quasi', 'lt'],
  ['oltre', 'gt'],
  ['almeno', 'ge'],
  ['pressappoco', undefined],
  ['attorno', undefined],
  ['intorno', undefined],
]);
const signed = new Set<Quantity['type']>(['percent', 'permille', 'points', 'quantity']);

/** Takes in what stands around the number: “quasi”, “circa”, a minus; never what the quantity before, which ends at `from`, has taken. */
function qualified(tokens: readonly Token[], at: number, { quantity, next }: Reading, from: number): Quantity {
  const before = tokens[at - 1];
  const numeric = typeof quantity.value === 'number' || quantity.type === 'range';
  if (!numeric) return quantity;
  let found = quantity;
  if (before !== undefined && before.start >= from) {
    const compared = tokens[at - 2];
    if (before.kind === 'word' && approximations.has(before.folded)) {
      const bound = approximations.get(before.folded);
      const approx = before.folded === 'circa' || before.folded === 'quasi';
      found = { ...found, start: before.start, ...(approx ? { approx: true as const } : {}), ...(bound === undefined ? {} : { bound }) };
    } else if (before.folded === 'di' && compared !== undefined && compared.start >= from && /^(?:piu|meno)$/.test(compared.folded))
      found = { ...found, start: compared.start, bound: compared.folded === 'piu' ? 'gt' : 'lt' };
    else if (signed.has(found.type) && typeof found.value === 'number' && isMinus(tokens, at - 1))
      found = { ...found, start: before.start, value: -found.value };
  }
  const after = tokens[next];
  return after?.folded === 'circa' ? { ...found, end: after.end, approx: true } : found;
}

/** A dash that is not one between words: at the head, after a bracket, or with a blank before it and, unless a minus, none or a percentage behind it. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  return sign?.kind === 'sign' && '-–−'.includes(sign.written) && (sign.spaced || tokens[at - 1]?.kind === 'sign' || at === 0);
}

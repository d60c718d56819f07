import { currencies, multipliers } from './quantityLexicon';
import { numberOfWord } from './numberWords';
import type { Token } from './quantityTokens';

/** A value with its multipliers, the index of the token behind them, and their product. */
export interface Multiplied {
  value: number;
  next: number;
  factor: number;
}

/** The value with its multipliers, and what is added to it: “e mezzo”, “e 200 milioni”. */
export function multiplied(tokens: readonly Token[], from: number, value: number): Multiplied {
  const read = readFactor(tokens, from);
  const { factor, last } = read;
  if (factor === 1) return { value: exact(value), next: from, factor };
  const total = value * factor;
  const next = afterAbbreviation(tokens, read.next);
  const and = tokens[next]?.folded === 'e';
  if (and && tokens[next + 1]?.folded === 'mezzo') return { value: exact(total + last / 2), next: next + 2, factor };
  const more = readRest(tokens, and ? next + 1 : next, and);
  if (more !== null && more.value < last && more.value >= 1) return { value: exact(total + more.value), next: more.next, factor };
  return { value: exact(total), next, factor };
}

const abbreviated = /^(?:mln|mld|mlrd|mrd|mil(?:\.di|\.ni)?)$/;

/** “20 mln. di euro”: the stop is of the abbreviation where what is measured stands behind it. */
function afterAbbreviation(tokens: readonly Token[], at: number): number {
  const behind = tokens[at + 1]?.folded ?? '';
  const stop = tokens[at]?.written === '.' && !tokens[at].spaced && abbreviated.test(tokens[at - 1]?.folded ?? '');
  return stop && (behind === 'di' || behind === 'e' || currencies.has(behind)) ? at + 1 : at;
}

/** “200 milioni” in “un miliardo e 200 milioni”; without “e” only with a multiplier of its own. */
function readRest(tokens: readonly Token[], at: number, and: boolean): { value: number; next: number } | null {
  const token = tokens[at];
  const value = token?.kind === 'figures' && !token.glued ? token.value : token?.kind === 'word' ? numberOfWord(token.folded) : null;
  if (value === null || Number.isNaN(value)) return null;
  const { factor, next } = readFactor(tokens, at + 1);
  return factor > 1 || (and && value >= 1000) ? { value: value * factor, next } : null;
}

/** Beyond “miliardi di miliardi di miliardi” nobody counts; the bound keeps a page of the word from growing past all numbers. */
const largestFactor = 1e30;

function readFactor(tokens: readonly Token[], from: number): { factor: number; next: number; last: number } {
  let factor = 1;
  let next = from;
  let last = 1;
  for (;;) {
    const multiplier = multipliers.get(tokens[next]?.folded ?? '');
    if (multiplier === undefined || factor * multiplier > largestFactor) return { factor, next, last };
    factor *= multiplier;
    last = multiplier;
    next = skipOf(tokens, next + 1);
  }
}

/** Takes away what binary fractions add: 9.842 × 1e6 is 9842000. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** Index of the multiplier behind “di” at `at`, else `at`: “0,4 miliardi di miliardi”. */
export function skipOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.folded === 'di' && multipliers.has(tokens[at + 1]?.folded ?? '') ? at + 1 : at;
}

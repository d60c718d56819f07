import { collectives, fractions, magnitudes, multipliers, naming, beforeNumbers } from './quantityLexicon';
import { numberOfWord } from './numberWords';
import type { Token } from './quantityTokens';

/** A number as read from tokens, before its unit. */
export interface NumberReading {
  value: number | null;
  next: number;
  /** The factor of its multipliers, 1 without any. */
  factor: number;
  approx?: true;
  magnitude?: number;
  type?: 'ratio';
  /** Small number words: they count only what follows. */
  worded?: true;
}

/** The number that begins at token `at`: figures or words, with multipliers (“13 mila miliardi”, “un milione e mezzo”, “una ventina”), or null. */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'figures') return isName(tokens, at) ? null : multiplied(tokens, at + 1, token.value);
  if (token.kind !== 'word') return null;
  const article = token.folded === 'un' || token.folded === 'una' || token.folded === 'uno';
  const next = tokens[at + 1];
  if (article && next !== undefined) {
    const about = collectives.get(next.folded);
    if (about !== undefined) {
      const reading = multiplied(tokens, skipOf(tokens, at + 2, multipliers), about);
      return reading.factor > 1 ? { ...reading, approx: true } : { value: about, next: at + 2, factor: 1, approx: true };
    }
    const part = fractions.get(next.folded);
    if (part !== undefined && part > 2 && next.folded.endsWith('o') && !next.capital)
      return { value: 1 / part, next: at + 2, factor: 1, type: 'ratio' };
    if (multipliers.has(next.folded)) return multiplied(tokens, at + 1, 1);
    if (token.folded === 'uno' && next.folded === 'su') return { value: 1, next: at + 1, factor: 1, worded: true };
    return null;
  }
  if (token.folded === 'meta' && !token.capital && token.written.endsWith('à'))
    return { value: 0.5, next: at + 1, factor: 1, type: 'ratio' };
  if (token.folded === 'mezzo' && multipliers.has(next?.folded ?? '')) return multiplied(tokens, at + 1, 0.5);
  const magnitude = magnitudes.get(token.folded);
  if (magnitude !== undefined) return readMagnitude(tokens, at, magnitude);
  const value = numberOfWord(token.folded);
  if (value === null || article || token.capital !== (token.capital && opensText(tokens, at))) return null;
  if (token.folded === 'sei' && !countsAfterSei(tokens[at + 1])) return null;
  if (/^(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent)$/.test(token.folded))
    return next?.folded === '’' ? { value, next: at + 2, factor: 1, worded: true } : null;
  const part = fractions.get(next?.folded ?? '');
  if (part !== undefined && part > 2 && next?.folded.endsWith('i') === true)
    return { value: value / part, next: at + 2, factor: 1, type: 'ratio' };
  return { ...multiplied(tokens, at + 1, value), worded: true };
}

function multiplied(tokens: readonly Token[], from: number, value: number): NumberReading {
  let factor = 1;
  let next = from;
  let last = 1;
  for (
    let multiplier = multipliers.get(tokens[next]?.folded ?? '');
    multiplier !== undefined;
    multiplier = multipliers.get(tokens[next]?.folded ?? '')
  ) {
    factor *= multiplier;
    last = multiplier;
    next += 1;
    if (tokens[next]?.folded === 'di' && multipliers.has(tokens[next + 1]?.folded ?? '')) next += 1;
  }
  if (factor > 1 && tokens[next]?.folded === 'e' && tokens[next + 1]?.folded === 'mezzo')
    return { value: exact(value * factor + last / 2), next: next + 2, factor };
  return { value: exact(value * factor), next, factor };
}

/** Takes away what binary fractions add: 9.842 × 1e6 is 9842000. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** “decine di migliaia”: an order of magnitude and no value. Bare “milioni” count only with “di” behind them. */
function readMagnitude(tokens: readonly Token[], at: number, first: number): NumberReading | null {
  let magnitude = first;
  let next = at + 1;
  while (tokens[next]?.folded === 'di') {
    const factor = multipliers.get(tokens[next + 1]?.folded ?? '');
    if (factor === undefined) break;
    magnitude *= factor;
    next += 2;
  }
  return next > at + 1 || tokens[at + 1]?.folded === 'di' ? { value: null, next, factor: 1, approx: true, magnitude } : null;
}

function skipOf(tokens: readonly Token[], at: number, table: ReadonlyMap<string, number>): number {
  return tokens[at]?.folded === 'di' && table.has(tokens[at + 1]?.folded ?? '') ? at + 1 : at;
}

function opensText(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'sign' && '.!?…:«“"(–—'.includes(before.written));
}

function countsAfterSei(next: Token | undefined): boolean {
  return next?.kind === 'word' && !next.capital && next.folded.length > 3 && /[ie]$/.test(next.folded);
}

/** Whether figures name something (5G, art. 18, Agenda 2030, Boeing 737) and count nothing. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.glued || /^0\d/.test(token.written)) return true;
  const slash = tokens[at + 1];
  if (slash?.written === '/' && !slash.spaced && tokens[at + 2]?.kind === 'figures') return true;
  if (tokens[at - 1]?.written === '/' && tokens[at - 1]?.spaced === false) return true;
  let before = tokens[at - 1];
  if (before?.written === '.' && !before.spaced) before = tokens[at - 2];
  // “Nord Stream 1 e 2”: what the first figure is, the second is too.
  if (
    (before?.folded === 'e' || before?.written === ',') &&
    tokens[at - 2]?.kind === 'figures' &&
    isName(tokens, at - 2) &&
    tokens[at + 1]?.kind !== 'word'
  )
    return true;
  if (before?.kind !== 'word') return false;
  const measured =
    ['%', '€', '$', '°'].includes(tokens[at + 1]?.written ?? '') ||
    multipliers.has(tokens[at + 1]?.folded ?? '') ||
    tokens[at + 1]?.folded === 'per';
  if (naming.has(before.folded)) return !measured;
  if (measured || before.written === before.written.toLowerCase() || before.end - before.start < 2) return false;
  return (
    !beforeNumbers.has(before.folded) &&
    (!opensText(tokens, tokens.indexOf(before)) || tokens[at + 1]?.kind !== 'word' || tokens[at + 1]?.capital === true)
  );
}

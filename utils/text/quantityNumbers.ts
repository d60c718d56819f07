import { collectives, currencies, durations, fractions, magnitudes, multipliers, noUnit } from './quantityLexicon';
import { isName, isSaying, opensText } from './quantityNames';
import { isRanked } from './quantityRanks';
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
  if (token.kind === 'figures')
    return isName(tokens, at) ? null : (partOf(tokens, at, token.value) ?? multiplied(tokens, at + 1, token.value));
  if (token.kind !== 'word') return null;
  const { folded } = token;
  const next = tokens[at + 1];
  if (folded === 'un' || folded === 'una' || folded === 'uno') return readOne(tokens, at);
  if (folded === 'meta' && !token.capital && token.written.endsWith('à') && isHalf(tokens, at))
    return { value: 0.5, next: at + 1, factor: 1, type: 'ratio' };
  if (folded === 'mezzo' && multipliers.has(next?.folded ?? '')) return multiplied(tokens, at + 1, 0.5);
  const magnitude = magnitudes.get(folded);
  if (magnitude !== undefined) return readMagnitude(tokens, at, magnitude);
  const value = numberOfWord(folded);
  if (value === null || (token.capital && !opensText(tokens, at)) || isSaying(tokens, at)) return null;
  if (folded === 'sei' && !countsSix(tokens, at)) return null;
  if (next?.folded === '’' && /^(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent)$/.test(folded))
    return { value, next: at + 2, factor: 1, worded: true };
  if (/(?:vent|nt)$/.test(folded) || folded === 'cent') return null;
  return partOf(tokens, at, value) ?? { ...multiplied(tokens, at + 1, value), worded: true };
}

/** “un milione”, “una ventina”, “un quarto”; “uno” alone is a pronoun. */
function readOne(tokens: readonly Token[], at: number): NumberReading | null {
  const article = tokens[at]?.folded;
  const next = tokens[at + 1];
  if (next === undefined) return null;
  const about = collectives.get(next.folded);
  if (about !== undefined) {
    const reading = multiplied(tokens, skipOf(tokens, at + 2), about);
    return reading.factor > 1 ? { ...reading, approx: true } : { value: about, next: at + 2, factor: 1, approx: true };
  }
  const part = fractions.get(next.folded);
  if (part !== undefined && part > 2 && next.folded.endsWith('o') && !next.capital && !isRanked(tokens[at + 2]))
    return { value: 1 / part, next: at + 2, factor: 1, type: 'ratio' };
  if (multipliers.has(next.folded)) return multiplied(tokens, at + 1, 1);
  return article === 'uno' && next.folded === 'su' ? { value: 1, next: at + 1, factor: 1, worded: true } : null;
}

/** “due terzi”, “2 terzi”. */
function partOf(tokens: readonly Token[], at: number, value: number): NumberReading | null {
  const noun = tokens[at + 1]?.folded ?? '';
  const part = noun.endsWith('i') ? fractions.get(noun) : undefined;
  return part === undefined || part < 3 ? null : { value: value / part, next: at + 2, factor: 1, type: 'ratio' };
}

/** The value with its multipliers, and what is added to it: “e mezzo”, “e 200 milioni”. */
function multiplied(tokens: readonly Token[], from: number, value: number): NumberReading {
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

function readFactor(tokens: readonly Token[], from: number): { factor: number; next: number; last: number } {
  let factor = 1;
  let next = from;
  let last = 1;
  for (;;) {
    const multiplier = multipliers.get(tokens[next]?.folded ?? '');
    if (multiplier === undefined || factor * multiplier > 1e18) return { factor, next, last };
    factor *= multiplier;
    last = multiplier;
    next = skipOf(tokens, next + 1);
  }
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
  const counts = next > at + 1 || tokens[at + 1]?.folded === 'di' || (tokens[at + 1]?.folded === 'd' && tokens[at + 2]?.folded === '’');
  return counts ? { value: null, next, factor: 1, approx: true, magnitude } : null;
}

function skipOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.folded === 'di' && multipliers.has(tokens[at + 1]?.folded ?? '') ? at + 1 : at;
}

/** “la metà dei seggi”, not “a metà strada” nor “la metà degli anni Trenta”. */
function isHalf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  const after = tokens[at + 1];
  if (['a', 'verso', 'entro', 'da', 'fino'].includes(before)) return false;
  if (after?.kind !== 'word') return ['la', 'della', 'alla', 'per', 'quasi', 'dalla'].includes(before) || before === 'di';
  if (!/^(?:d|di|del|dello|della|dei|degli|delle|dell)$/.test(after.folded)) return before === 'la' && noUnit.has(after.folded);
  const whole = tokens[at + 2]?.folded === '’' ? tokens[at + 3] : tokens[at + 2];
  return whole?.kind === 'word' && !whole.capital && !durations.has(whole.folded);
}

const determiners =
  /^(?:i|gli|le|di|dei|degli|delle|ai|agli|alle|nei|negli|nelle|sui|sulle|dai|dalle|in|per|con|da|tra|fra|a|su|altri|altre|ultimi|ultime|prossimi|prossime|primi|prime|ogni|circa|quasi|oltre|dopo|almeno|solo|soli|sole|suoi|sue|loro|miei|e|o|entro|sono|erano|tutti|tutte|ha|hanno)$/;

/** “sei mesi”, “le sei donne”, against the verb: “tu sei forte”. */
function countsSix(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.capital || noUnit.has(next.folded)) return false;
  if (multipliers.has(next.folded) || durations.has(next.folded) || next.folded === 'volte' || next.folded === 'euro') return true;
  const before = tokens[at - 1];
  if (before?.kind === 'word') return determiners.test(before.folded) && /[ieao]$/.test(next.folded);
  return next.folded.length > 3 && next.folded.endsWith('i') && !/(?:uoi|elli)$/.test(next.folded);
}

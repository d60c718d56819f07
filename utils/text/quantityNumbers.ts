import { collectives, somes, fractions, magnitudes, multipliers, noUnit } from './quantityLexicon';
import { durations } from './quantityMeasures';
import { multiplied, skipOf } from './quantityFactors';
import { opensText } from './quantityContext';
import { isName, isSaying } from './quantityNames';
import { isRanked } from './quantityRanks';
import { numberOfWord } from './numberWords';
import type { Token } from './quantityTokens';
import { wordSet } from './wordTables';

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
  if (folded === 'mille' && next?.folded === 'e') {
    // “mille e 23 miliardi”
    const rest = tokens[at + 2]?.kind === 'figures' ? tokens[at + 2]?.value : numberOfWord(tokens[at + 2]?.folded ?? '');
    if (rest !== null && rest !== undefined && rest > 1 && rest < 1000) return { ...multiplied(tokens, at + 3, 1000 + rest), worded: true };
  }
  if (/^(?:milione|miliardo|trilione)$/.test(folded) && !token.capital && /^(?:il|del|al|dal|sul|ogni)$/.test(tokens[at - 1]?.folded ?? ''))
    return multiplied(tokens, at, 1);
  if (folded === 'mezzo' && multipliers.has(next?.folded ?? '')) return multiplied(tokens, at + 1, 0.5);
  if (folded === 'qualche') {
    const some = somes.get(next?.folded ?? '');
    return some === undefined
      ? null
      : (readMagnitude(tokens, at + 1, some) ?? { value: null, next: at + 2, factor: 1, approx: true, magnitude: some });
  }
  const magnitude = magnitudes.get(folded);
  if (magnitude !== undefined) return readMagnitude(tokens, at, magnitude);
  const spoken = readSpokenDecimal(tokens, at);
  if (spoken !== null) return spoken;
  const value = numberOfWord(folded);
  if (value === null || (token.capital && !opensText(tokens, at)) || isSaying(tokens, at)) return null;
  if (folded === 'sei' && tokens[at - 1]?.folded !== 'su' && !countsSix(tokens, at)) return null;
  if (next?.folded === '’' && /^(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent)$/.test(folded))
    return { value, next: at + 2, factor: 1, worded: true };
  if (/(?:vent|nt|quattr)$/.test(folded) || folded === 'cent')
    // “ventiquattr’ore”, not “a quattr’occhi”
    return folded.endsWith('quattr') && next?.folded === '’' && durations.has(tokens[at + 2]?.folded ?? '')
      ? { value, next: at + 2, factor: 1, worded: true }
      : null;
  return partOf(tokens, at, value) ?? { ...multiplied(tokens, at + 1, value), worded: true };
}

/** “zero virgola tre”, “due virgola venticinque milioni”. */
function readSpokenDecimal(tokens: readonly Token[], at: number): NumberReading | null {
  if (tokens[at + 1]?.folded !== 'virgola') return null;
  const valueOf = (word: string | undefined) => (word === 'zero' ? 0 : numberOfWord(word ?? ''));
  const whole = valueOf(tokens[at]?.folded);
  const decimals = valueOf(tokens[at + 2]?.folded);
  if (whole === null || decimals === null) return null;
  return multiplied(tokens, at + 3, Number(`${String(whole)}.${String(decimals)}`));
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
  if (part !== undefined && part > 2 && next.folded.endsWith('o') && !next.capital && !isNounBehind(tokens[at + 2]))
    return { value: 1 / part, next: at + 2, factor: 1, type: 'ratio' };
  if (multipliers.has(next.folded)) return multiplied(tokens, at + 1, 1);
  return article === 'uno' && next.folded === 'su' ? { value: 1, next: at + 1, factor: 1, worded: true } : null;
}

/** “un terzo mandato”, “un terzo sistema” are the third of a row; “un terzo vota”, “un terzo dei voti” a part. */
function isNounBehind(next: Token | undefined): boolean {
  if (isRanked(next)) return true;
  return next?.kind === 'word' && !noUnit.has(next.folded) && /[^n]o$/.test(next.folded);
}

/** “due terzi”, “2 terzi”. */
function partOf(tokens: readonly Token[], at: number, value: number): NumberReading | null {
  const noun = tokens[at + 1]?.folded ?? '';
  const part = noun.endsWith('i') ? fractions.get(noun) : undefined;
  return part === undefined || part < 3 ? null : { value: value / part, next: at + 2, factor: 1, type: 'ratio' };
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

/** “la metà dei seggi”, not “a metà strada” nor “la metà degli anni Trenta”. */
function isHalf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  const after = tokens[at + 1];
  if (['a', 'verso', 'entro', 'da', 'fino', 'prima', 'seconda'].includes(before)) return false;
  if (after?.kind !== 'word') return ['la', 'della', 'alla', 'per', 'quasi', 'dalla'].includes(before) || before === 'di';
  if (!/^(?:d|di|del|dello|della|dei|degli|delle|dell)$/.test(after.folded)) return before === 'la' && noUnit.has(after.folded);
  const whole = tokens[at + 2]?.folded === '’' ? tokens[at + 3] : tokens[at + 2];
  return whole?.kind === 'word' && !whole.capital && !durations.has(whole.folded);
}

/** Before the verb: “tu non sei forte”, “se sei onesto”. */
const beforeVerb =
  /^(?:tu|non|ci|se|chi|che|dove|come|ti|perche|quando|ora|oggi|mi|vi|ne|gia|cosi|ma|cosa|quanto|sempre|anche|forse|quindi|allora|oppure|mentre|adesso|poi|appena|ancora)$/;
const plurals = wordSet(
  'i gli le dei degli delle ai agli alle nei negli nelle sui sulle dai dalle altri altre ultimi ultime prossimi prossime primi prime questi queste quei quelle tutti tutte loro suoi sue di in per con tra fra circa quasi oltre almeno',
);

/** “sei mesi”, “le sei donne”, “ha perso sei punti”, against the verb: “tu sei forte”. */
function countsSix(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || noUnit.has(next.folded)) return false;
  if (multipliers.has(next.folded) || durations.has(next.folded) || next.folded === 'volte' || next.folded === 'euro') return true;
  const before = tokens[at - 1]?.kind === 'word' ? (tokens[at - 1]?.folded ?? '') : '';
  if (plurals.has(before)) return /[ieao]$/.test(next.folded);
  if (beforeVerb.test(before) || next.capital || next.folded.length < 4) return false;
  if (next.folded.endsWith('i')) return !/(?:uoi|elli)$/.test(next.folded);
  return (
    before !== '' &&
    next.folded.endsWith('e') &&
    !/(?:[ae]nte|[aiu]le|ace|ice|nde|rte|ste|ave|bre|ore|[ae]re|pre|che|me|ve)$/.test(next.folded)
  );
}

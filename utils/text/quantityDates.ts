import { beforeNumbers, centuries, decades, months, naming, ordinals } from './quantityLexicon';
import { numberOfRoman } from './numberWords';
import type { Quantity } from './quantity';
import type { Token } from './quantityTokens';

/** A quantity and how many tokens it took. */
export interface Reading {
  quantity: Quantity;
  next: number;
}

const yearPrepositions = new Set(
  'nel del dal al il fino entro dell nell anno in l sul verso tra fra e gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre estate autunno inverno primavera'.split(
    ' ',
  ),
);

/** The date, decade, century or time that begins at token `at`, or null. */
export function readDate(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'figures')
    return readClock(tokens, at) ?? readNumericDate(tokens, at) ?? readDay(tokens, at) ?? readEra(tokens, at) ?? readYear(tokens, at);
  if (token.kind !== 'word') return null;
  return readMonth(tokens, at) ?? readDecade(tokens, at) ?? readCentury(tokens, at) ?? readQuarter(tokens, at);
}

/** Whether figures can be a year: four digits without separators, 1000 to 2199. */
export function isYear(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'figures' && !token.glued && /^(?:1\d|2[01])\d\d$/.test(token.written);
}

function made(tokens: readonly Token[], from: number, next: number, rest: Omit<Quantity, 'start' | 'end' | 'unit'>): Reading {
  return { quantity: { start: tokens[from]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, unit: null, ...rest }, next };
}

const two = (value: number) => String(value).padStart(2, '0');
const isDay = (token: Token | undefined) => token !== undefined && /^\d{1,2}$/.test(token.written) && token.value >= 1 && token.value <= 31;
const isMonthNumber = (token: Token | undefined) =>
  token !== undefined && /^\d{1,2}$/.test(token.written) && token.value >= 1 && token.value <= 12;

function readClock(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  const before = tokens[at - 1]?.folded ?? '';
  if (token === undefined || !['ore', 'alle', 'dalle', 'delle', 'ora'].includes(before)) return null;
  const match = /^([01]?\d|2[0-3])[.,]([0-5]\d)$/.exec(token.written);
  if (match !== null) return made(tokens, at, at + 1, { type: 'time', value: `${two(Number(match[1]))}:${match[2] ?? ''}` });
  const minutes = tokens[at + 2];
  if (tokens[at + 1]?.written === ':' && minutes !== undefined && /^[0-5]\d$/.test(minutes.written))
    return made(tokens, at, at + 3, { type: 'time', value: `${two(token.value)}:${minutes.written}` });
  return before === 'ore' && /^\d{1,2}$/.test(token.written) && token.value <= 24
    ? made(tokens, at, at + 1, { type: 'time', value: `${two(token.value)}:00` })
    : null;
}

function readNumericDate(tokens: readonly Token[], at: number): Reading | null {
  const sign = tokens[at + 1]?.written;
  if (!isDay(tokens[at]) || (sign !== '/' && sign !== '-') || !isMonthNumber(tokens[at + 2]) || tokens[at]?.glued === true) return null;
  const day = tokens[at]?.value ?? 0;
  const month = tokens[at + 2]?.value ?? 0;
  const year = tokens[at + 4];
  if (tokens[at + 3]?.written === sign && isYear(year))
    return made(tokens, at, at + 5, { type: 'date', value: `${year.written}-${two(month)}-${two(day)}` });
  return sign === '/' ? made(tokens, at, at + 3, { type: 'date', value: null, month, day }) : null;
}

/** “29 gennaio 2025”, “1° settembre successivo”. */
function readDay(tokens: readonly Token[], at: number): Reading | null {
  if (!isDay(tokens[at])) return null;
  const day = tokens[at]?.value ?? 0;
  const sign = tokens[at + 1]?.written;
  const monthAt = sign === '°' || sign === 'º' || sign === 'ª' ? at + 2 : at + 1;
  const month = months.get(tokens[monthAt]?.folded ?? '');
  if (month === undefined) return null;
  const after = tokens[monthAt + 1];
  const follower = after?.folded ?? '';
  if (isYear(after)) return made(tokens, at, monthAt + 2, { type: 'date', value: `${after.written}-${two(month)}-${two(day)}` });
  if (follower === 'successivo' || follower === 'prossimo')
    return made(tokens, at, monthAt + 2, { type: 'date', value: null, month, day, rel: 'next' });
  if (follower === 'scorso' || follower === 'precedente')
    return made(tokens, at, monthAt + 2, { type: 'date', value: null, month, day, rel: 'previous' });
  return made(tokens, at, monthAt + 1, { type: 'date', value: null, month, day });
}

function readEra(tokens: readonly Token[], at: number): Reading | null {
  const era = tokens[at + 1]?.folded;
  const token = tokens[at];
  if ((era !== 'a.c' && era !== 'd.c') || token === undefined || !/^\d{1,4}$/.test(token.written)) return null;
  const reading = made(tokens, at, at + 2, { type: 'date', value: `${era === 'a.c' ? '-' : ''}${token.written.padStart(4, '0')}` });
  const stop = tokens[at + 2];
  return stop?.written === '.' && !stop.spaced ? { quantity: { ...reading.quantity, end: stop.end }, next: at + 3 } : reading;
}

/** A year stands after a preposition, alone in brackets, or before nothing that it could count. */
function readYear(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (!isYear(token)) return null;
  const before = tokens[at - 1];
  // D.L. 34/2020, Agenda 2030, Expo 2015: the year is part of a name.
  if (before?.written === '/' || naming.has(before?.folded ?? '') || (before?.capital === true && !beforeNumbers.has(before.folded)))
    return null;
  const last = tokens[at + 2];
  const dash = tokens[at + 1]?.written;
  if ((dash === '-' || dash === '–') && last !== undefined && /^(?:\d{4}|\d\d)$/.test(last.written)) {
    const to = last.written.length === 2 ? token.written.slice(0, 2) + last.written : last.written;
    if (isYear({ ...last, written: to }) && to > token.written && tokens[at + 3]?.written !== '-')
      return made(tokens, at, at + 3, { type: 'date-range', value: `${token.written}/${to}` });
  }
  const after = tokens[at + 1];
  const counts =
    after?.kind === 'word' &&
    !after.capital &&
    after.folded.length > 3 &&
    /[ie]$/.test(after.folded) &&
    !['entrambe', 'anche', 'perche', 'come'].includes(after.folded);
  if (before !== undefined && (yearPrepositions.has(before.folded) || before.folded === '’'))
    return made(tokens, at, at + 1, { type: 'date', value: token.written });
  return counts ? null : made(tokens, at, at + 1, { type: 'date', value: token.written });
}

function readMonth(tokens: readonly Token[], at: number): Reading | null {
  const month = months.get(tokens[at]?.folded ?? '');
  if (month === undefined) return null;
  const yearAt = tokens[at + 1]?.folded === 'del' ? at + 2 : at + 1;
  const year = tokens[yearAt];
  return isYear(year) ? made(tokens, at, yearAt + 1, { type: 'date', value: `${year.written}-${two(month)}` }) : null;
}

function readDecade(tokens: readonly Token[], at: number): Reading | null {
  if (tokens[at]?.folded !== 'anni') return null;
  const after = tokens[at + 1];
  const named = after?.kind === 'word' && (after.capital || after.folded.endsWith('anta')) ? decades.get(after.folded) : undefined;
  if (named !== undefined) return made(tokens, at, at + 2, { type: 'decade', value: `${String(named)}/${String(named + 9)}` });
  const figureAt = after?.folded === '’' ? at + 2 : at + 1;
  const figures = tokens[figureAt];
  if (
    figures === undefined ||
    !/^(?:[1-9]0|(?:19|20)\d0)$/.test(figures.written) ||
    (figures.written.length === 2 && tokens[at - 1]?.kind === 'figures')
  )
    return null;
  const first = figures.written.length === 2 ? 1900 + figures.value : figures.value;
  return made(tokens, at, figureAt + 1, { type: 'decade', value: `${String(first)}/${String(first + 9)}` });
}

function readCentury(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  const century = (value: number | null, next: number) =>
    value === null ? null : made(tokens, at, next, { type: 'century', value: `${String((value - 1) * 100 + 1)}/${String(value * 100)}` });
  if (token === undefined) return null;
  if (tokens[at + 1]?.folded === 'secolo') return century(numberOfRoman(token.written), at + 2);
  if (token.folded === 'secolo' && tokens[at + 1]?.capital === true) return century(numberOfRoman(tokens[at + 1]?.written ?? ''), at + 2);
  const named = token.capital && at > 0 ? centuries.get(token.folded) : undefined;
  return named === undefined ? null : century(named, at + 1);
}

function readQuarter(tokens: readonly Token[], at: number): Reading | null {
  const ordinal = ordinals.get(tokens[at]?.folded ?? '');
  const period = tokens[at + 1]?.folded;
  if (ordinal === undefined || (period !== 'trimestre' && period !== 'semestre')) return null;
  const yearAt = tokens[at + 2]?.folded === 'del' ? at + 3 : at + 2;
  const year = tokens[yearAt];
  return isYear(year)
    ? made(tokens, at, yearAt + 1, { type: 'date', value: `${year.written}-${period === 'trimestre' ? 'Q' : 'H'}${String(ordinal)}` })
    : null;
}

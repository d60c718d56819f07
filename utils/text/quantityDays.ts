import { months, relativeDates } from './quantityCalendar';
import { foldedAt, takeReading, type Reading } from './quantityReading';
import { isYear, yearOf } from './quantityYears';
import { numberOfWord } from './numberWords';
import type { Token } from './quantityTokens';
import { wordSet } from './wordTables';

const two = (value: number) => String(value).padStart(2, '0');

/** “27/10/2014”, “3.11.2021”, “2024-06-30”, “12/05/23”, “(27/2)”; null where none begins at `at`. */
export function readNumericDate(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token?.kind !== 'figures' || token.glued) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(token.written);
  if (dotted !== null) return dateOf(tokens, at, at + 1, dotted[3] ?? '', Number(dotted[2]), Number(dotted[1]));
  const sign = tokens[at + 1]?.written;
  const second = tokens[at + 2];
  const third = tokens[at + 4];
  if ((sign !== '/' && sign !== '-') || tokens[at + 1]?.spaced !== false || second?.kind !== 'figures' || second.spaced) return null;
  const whole = tokens[at + 3]?.written === sign && third?.kind === 'figures' && !third.spaced;
  const full = isYear(tokens[at]) ? token.written : null;
  if (whole && full !== null) return dateOf(tokens, at, at + 5, full, second.value, third.value);
  const last = third?.written ?? '';
  if (whole && (isYear(third) || (sign === '/' && /^\d\d$/.test(last)))) return dateOf(tokens, at, at + 5, last, second.value, token.value);
  // “/2024/03/12/”: part of an address.
  if (tokens[at - 1]?.written === '/' || tokens[at + 3]?.written === '/') return null;
  if (sign !== '/' || whole || !/^\d{1,2}$/.test(token.written) || !/^\d{1,2}$/.test(second.written)) return null;
  return isDay(token.value) && isMonth(second.value)
    ? takeReading(tokens, at, at + 3, { type: 'date', value: null, month: second.value, day: token.value })
    : null;
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

function isMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}

function dateOf(tokens: readonly Token[], at: number, next: number, year: string, month: number, day: number): Reading | null {
  if (!isDay(day) || !isMonth(month)) return null;
  return takeReading(tokens, at, next, { type: 'date', value: `${fullYear(year)}-${two(month)}-${two(day)}` });
}

/** Two figures are of this century up to 49: papers write 12/05/23 of what is near. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
}

const streets = wordSet('via viale piazza piazzale corso largo vicolo scuola stazione ponte circolo');

/** The day of a month that begins at `at`, in figures or words: where the month stands, and the day; or null. */
function dayBefore(tokens: readonly Token[], at: number): { day: number; monthAt: number } | null {
  const token = tokens[at];
  // “piazza Venti Settembre”, “via 4 novembre”
  if (token === undefined || streets.has(foldedAt(tokens, at - 1))) return null;
  if (token.kind === 'figures') {
    if (!/^\d{1,2}$/.test(token.written) || !isDay(token.value)) return null;
    const sign = tokens[at + 1]?.written;
    return { day: token.value, monthAt: sign === '°' || sign === 'º' || sign === 'ª' ? at + 2 : at + 1 };
  }
  if (!months.has(foldedAt(tokens, at + 1))) return null;
  const day = token.folded === 'primo' ? 1 : numberOfWord(token.folded);
  return day !== null && day <= 31 ? { day, monthAt: at + 1 } : null;
}

/** “29 gennaio 2025”, “l’8 settembre del 1943”, “1° settembre successivo”, “l’otto marzo”, “25 aprile ’45”. */
export function readDay(tokens: readonly Token[], at: number): Reading | null {
  const found = dayBefore(tokens, at);
  const month = found === null ? undefined : months.get(foldedAt(tokens, found.monthAt));
  if (found === null || month === undefined) return null;
  const { day, monthAt } = found;
  let end = monthAt + 1;
  // “12 dic. 1969”
  if (tokens[end]?.written === '.' && tokens[end + 1]?.kind === 'figures' && (tokens[monthAt]?.folded.length ?? 9) < 6) end += 1;
  const year = yearOf(tokens, /^(?:del|dell)$/.test(foldedAt(tokens, end)) ? end + 1 : end);
  if (year !== null) return takeReading(tokens, at, year.next, { type: 'date', value: `${year.year}-${two(month)}-${two(day)}` });
  // “3 mar” and “5 set” without a year are rather a sea and a match.
  if ((tokens[monthAt]?.folded.length ?? 0) < 4) return null;
  const rel = relativeDates.get(foldedAt(tokens, monthAt + 1));
  if (rel !== undefined) return takeReading(tokens, at, monthAt + 2, { type: 'date', value: null, month, day, rel });
  return takeReading(tokens, at, monthAt + 1, { type: 'date', value: null, month, day });
}

/** “marzo 2021”, “febbraio del 2022”, “maggio ’68”. */
export function readMonth(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  const month = months.get(token?.folded ?? '');
  if (month === undefined || (token?.folded.length ?? 0) < 5) return null;
  const year = yearOf(tokens, foldedAt(tokens, at + 1) === 'del' ? at + 2 : at + 1);
  return year === null ? null : takeReading(tokens, at, year.next, { type: 'date', value: `${year.year}-${two(month)}` });
}

import { durations } from './quantityMeasures';
import { countsNext, isMeasured } from './quantityContext';
import { foldedAt, takeReading, type Reading } from './quantityReading';
import type { Token } from './quantityTokens';
import { wordSet } from './wordTables';

const hours = wordSet('ore alle dalle delle ora le h');
const daytimes = wordSet('mattino mattina pomeriggio sera notte');

/** “ore 10.30”, “alle 18:45”, “alle 7 del mattino”, “alle 7 e mezza”, “alle 15”, “21:30”; null where no time begins at `at`. */
export function readClock(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token?.kind !== 'figures' || token.glued) return null;
  const before = foldedAt(tokens, at - 1);
  const told = hours.has(before) || (before === '.' && foldedAt(tokens, at - 2) === 'h') || (before === 'e' && inTime(tokens, at - 2));
  const minutes = tokens[at + 2];
  const colon = tokens[at + 1]?.written === ':' && tokens[at + 1]?.spaced === false && minutes?.spaced === false;
  if (colon && /^[0-5]\d$/.test(minutes.written) && isHour(token) && foldedAt(tokens, at + 3) !== ':')
    return time(tokens, at, at + 3, token.value, minutes.written);
  if (!told) return null;
  const match = /^([01]?\d|2[0-4])[.,]([0-5]\d)$/.exec(token.written);
  if (match !== null)
    return before === 'le' && isMeasured(tokens, at + 1) ? null : time(tokens, at, at + 1, Number(match[1]), match[2] ?? '');
  if (!isHour(token)) return null;
  const and = tokens[at + 2];
  if (foldedAt(tokens, at + 1) === 'e' && and !== undefined && /^[0-5]\d$/.test(and.written) && !counts(tokens, at + 2))
    return time(tokens, at, at + 3, token.value, and.written);
  if (foldedAt(tokens, at + 1) === 'e' && /^mezz[ao]$/.test(foldedAt(tokens, at + 2))) return time(tokens, at, at + 3, token.value, '30');
  const daytime = foldedAt(tokens, at + 1).startsWith('d') && daytimes.has(foldedAt(tokens, at + 2));
  if (daytime) return time(tokens, at, at + 1, token.value, '00');
  return (before === 'ore' || before === 'h' || before === '.' || before === 'alle' || before === 'dalle') && !counts(tokens, at)
    ? time(tokens, at, at + 1, token.value, '00')
    : null;
}

function isHour(token: Token): boolean {
  return /^\d{1,2}$/.test(token.written) && token.value <= 24;
}

function inTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isHour(token) && foldedAt(tokens, at - 1) === 'ore';
}

/** “alle 20 imprese”, “dalle 3 alle 5 volte”, “alle 10 più ricche”: a number of something. */
function counts(tokens: readonly Token[], at: number): boolean {
  const next = foldedAt(tokens, at + 1);
  return (
    countsNext(tokens, at) ||
    isMeasured(tokens, at + 1) ||
    durations.has(next) ||
    /^(?:piu|meno|migliori|peggiori|grandi|maggiori)$/.test(next)
  );
}

function time(tokens: readonly Token[], at: number, next: number, hour: number, minutes: string): Reading {
  return takeReading(tokens, at, next, { type: 'time', value: `${String(hour).padStart(2, '0')}:${minutes}` });
}

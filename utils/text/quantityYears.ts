import { beforeYears } from './quantityCalendar';
import { countsNext, followsNaming, isMeasured } from './quantityContext';
import { beforeNumbers } from './quantityNaming';
import { foldedAt, takeReading, type Reading } from './quantityReading';
import type { Token } from './quantityTokens';

/** Whether figures can be a year: four digits without separators, 1000 to 2199. */
export function isYear(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'figures' && !token.glued && /^(?:1\d|2[01])\d\d$/.test(token.written);
}

/** The year at `at`, in four figures or two behind an apostrophe, and the index of the token behind it; or null. Two figures up to 29 are of this century. */
export function yearOf(tokens: readonly Token[], at: number): { year: string; next: number } | null {
  const whole = tokens[at];
  if (isYear(whole)) return { year: whole.written, next: at + 1 };
  const apostrophe = tokens[at];
  const short = tokens[at + 1];
  if (apostrophe?.folded !== '’' || !apostrophe.spaced || short?.kind !== 'figures' || short.spaced || !/^\d\d$/.test(short.written))
    return null;
  return { year: `${short.value < 30 ? '20' : '19'}${short.written}`, next: at + 2 };
}

/** “44 a.C.”, “79 d. C.”, “31 avanti Cristo”. */
export function readEra(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined || !/^\d{1,4}$/.test(token.written)) return null;
  const era = eraAt(tokens, at + 1);
  if (era === null) return null;
  return takeReading(tokens, at, era.next, { type: 'date', value: `${era.before ? '-' : ''}${token.written.padStart(4, '0')}` });
}

/** The era named at `at` (before Christ or not) and the index of the token behind it, its stop included; or null. */
export function eraAt(tokens: readonly Token[], at: number): { before: boolean; next: number } | null {
  const word = foldedAt(tokens, at);
  if ((word === 'avanti' || word === 'dopo') && foldedAt(tokens, at + 1) === 'cristo') return { before: word === 'avanti', next: at + 2 };
  const spaced = (word === 'a' || word === 'd') && tokens[at + 1]?.written === '.' && tokens[at + 2]?.written === 'C';
  if (word !== 'a.c' && word !== 'd.c' && !spaced) return null;
  const end = spaced ? at + 3 : at + 1;
  const stop = tokens[end];
  return { before: word.startsWith('a'), next: stop?.written === '.' && !stop.spaced ? end + 1 : end };
}

/** A year stands after a preposition, alone in brackets, or before nothing that it could count; “2021-2022” and “2024/25” are spans of years. */
export function readYear(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token?.folded === '’') return readShortYear(tokens, at);
  if (isEarlyYear(tokens, at)) return takeReading(tokens, at, at + 1, { type: 'date', value: `0${token?.written ?? ''}` });
  if (!isYear(token) || (isMeasured(tokens, at + 1) && !beforeYears.has(foldedAt(tokens, at - 1)))) return null;
  const before = tokens[at - 1];
  const span = before?.written === '/' ? null : readYears(tokens, at, token);
  if (span !== null) return span;
  // D.L. 34/2020, Agenda 2030, Expo 2015: the year is part of a name.
  if (before?.written === '/' || before?.written === '[' || followsNaming(tokens, at)) return null;
  if (before?.written === '-' && !before.spaced && tokens[at - 2]?.kind === 'word') return null;
  if (before?.capital === true && !beforeNumbers.has(before.folded)) return null;
  if (tokens[at + 1]?.written === '/' && tokens[at + 1]?.spaced === false) return null;
  const told = before !== undefined && (beforeYears.has(before.folded) || before.folded === '’');
  // “1984 di Orwell”: a work is named so, a year of somebody has its article.
  const work = !told && foldedAt(tokens, at + 1) === 'di' && tokens[at + 2]?.capital === true;
  return work || (!told && counted(tokens, at)) ? null : takeReading(tokens, at, at + 1, { type: 'date', value: token.written });
}

/** “nel 476 cadde l’impero”: three figures after “nel”, with nothing that they count. */
function isEarlyYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (foldedAt(tokens, at - 1) !== 'nel' || token?.glued !== false || !/^[1-9]\d\d$/.test(token.written)) return false;
  return !isMeasured(tokens, at + 1) && !countsNext(tokens, at) && !/^[/–-]$/.test(foldedAt(tokens, at + 1));
}

/** “2024 persone”, “1500 posti letto”: the year's noun would be singular or none. */
function counted(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (countsNext(tokens, at)) return true;
  return (
    after?.kind === 'word' &&
    !after.capital &&
    after.folded.length > 4 &&
    /[ie]$/.test(after.folded) &&
    !/^(?:anche|perche|entrambe|dove|mentre|oltre|come|sempre)$/.test(after.folded)
  );
}

function readYears(tokens: readonly Token[], at: number, first: Token): Reading | null {
  const joint = tokens[at + 1];
  const last = tokens[at + 2];
  if (joint === undefined || !'-–/'.includes(joint.written) || last === undefined || !/^(?:\d{4}|\d\d)$/.test(last.written)) return null;
  const to = last.written.length === 2 ? first.written.slice(0, 2) + last.written : last.written;
  // A slash joins a season only (“2024/25”): else it is the number of a law.
  if (joint.written === '/' && Number(to) !== first.value + 1) return null;
  if (!isYear({ ...last, written: to }) || to <= first.written || tokens[at + 3]?.written === '-') return null;
  return takeReading(tokens, at, at + 3, { type: 'date-range', value: `${first.written}/${to}` });
}

/** “nel ’92”, “quelli del ’68”; “il ’900” is a century. */
function readShortYear(tokens: readonly Token[], at: number): Reading | null {
  const before = foldedAt(tokens, at - 1);
  const figures = tokens[at + 1];
  if (!beforeYears.has(before) && before !== 'all') return null;
  const elided = /^(?:l|dell|nell|all)$/.test(before);
  if (tokens[at]?.spaced === !elided && figures?.spaced === false && /^[3-9]00$/.test(figures.written)) {
    const first = 1000 + figures.value;
    return takeReading(tokens, at, at + 2, { type: 'century', value: `${String(first + 1)}/${String(first + 100)}` });
  }
  const year = yearOf(tokens, at);
  return year === null ? null : takeReading(tokens, at, year.next, { type: 'date', value: year.year });
}

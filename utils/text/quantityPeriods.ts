import { centuries, decades } from './quantityCalendar';
import { naming } from './quantityNaming';
import { numberOfOrdinal } from './quantityRanks';
import { foldedAt, takeReading, type Reading } from './quantityReading';
import { eraAt, isYear } from './quantityYears';
import { numberOfRoman } from './numberWords';
import type { Token } from './quantityTokens';

/** “anni Novanta”, “anni ’80”, “anni 2010”; null where none begins at `at`. */
export function readDecade(tokens: readonly Token[], at: number): Reading | null {
  if (foldedAt(tokens, at) !== 'anni') return null;
  const after = tokens[at + 1];
  const named = after?.kind === 'word' && (after.capital || /(?:anta|enti)$/.test(after.folded)) ? decades.get(after.folded) : undefined;
  if (named !== undefined && (after?.capital === true || tokens[at - 1]?.kind !== 'figures')) return decade(tokens, at, at + 2, named);
  const figureAt = after?.folded === '’' ? at + 2 : at + 1;
  const figures = tokens[figureAt];
  if (figures === undefined || !/^(?:[1-9]0|(?:1[3-9]|20)\d0)$/.test(figures.written)) return null;
  if (figures.written.length === 2 && tokens[at - 1]?.kind === 'figures') return null;
  return decade(tokens, at, figureAt + 1, figures.written.length === 2 ? 1900 + figures.value : figures.value);
}

function decade(tokens: readonly Token[], at: number, next: number, first: number): Reading {
  return takeReading(tokens, at, next, { type: 'decade', value: `${String(first)}/${String(first + 9)}` });
}

/** “XIX secolo”, “secolo XVI”, “IV sec. a.C.”, “diciannovesimo secolo”, “il Settecento”. */
export function readCentury(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const after = foldedAt(tokens, at + 1);
  if (after === 'secolo' || after === 'sec') {
    const named = token.capital ? numberOfRoman(token.written) : numberOfOrdinal(token.folded);
    // “il primo secolo di vita” is one hundred years of something.
    const number = !token.capital && (named ?? 0) < 3 && eraAt(tokens, at + 2) === null ? null : named;
    return century(tokens, at, after === 'sec' && foldedAt(tokens, at + 2) === '.' ? at + 3 : at + 2, number);
  }
  if (token.folded === 'secolo' || token.folded === 'sec') {
    const numberAt = token.folded === 'sec' && after === '.' ? at + 2 : at + 1;
    const number = tokens[numberAt];
    return century(tokens, at, numberAt + 1, number?.capital === true ? numberOfRoman(number.written) : null);
  }
  // “la Cinquecento” is a car, “Ottocento operai” at the head of a sentence are eight hundred.
  const before = foldedAt(tokens, at - 1);
  const named = token.capital && tokens[at - 1]?.kind !== 'sign' && before !== 'la' && before !== 'una' && at > 0 && !isPlace(tokens, at);
  // “nel novecento”, but “nel trecento e passa comuni” hardly ever
  if (!token.capital && /^(?:nel|del|dal|al)$/.test(before) && tokens[at + 1]?.kind !== 'word')
    return century(tokens, at, at + 1, centuries.get(token.folded) ?? null);
  return named || (token.capital && before === '’') ? century(tokens, at, at + 1, centuries.get(token.folded) ?? null) : null;
}

/** “piazza Cinquecento”, “piazza dei Cinquecento”, “i Cinquecento di Dogali”. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  return naming.has(foldedAt(tokens, at - 1)) || /^(?:i|dei|ai|dai|nei|sui)$/.test(foldedAt(tokens, at - 1));
}

/** Of the third century before Christ it gives `-0300/-0201`. */
function century(tokens: readonly Token[], at: number, next: number, number: number | null): Reading | null {
  if (number === null || number > 30) return null;
  const era = eraAt(tokens, next);
  const four = (year: number) => String(year).padStart(4, '0');
  const value =
    era?.before === true
      ? `-${four(number * 100)}/-${four((number - 1) * 100 + 1)}`
      : `${String((number - 1) * 100 + 1)}/${String(number * 100)}`;
  return takeReading(tokens, at, era?.next ?? next, { type: 'century', value });
}

/** “secondo trimestre del 2024”, “primo semestre 2023”, “III trimestre 2024”, “3° trimestre 2024”. */
export function readQuarter(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const marked = token.kind === 'figures' && 'º°'.includes(tokens[at + 1]?.written ?? ' ');
  const periodAt = marked ? at + 2 : at + 1;
  const period = foldedAt(tokens, periodAt);
  if (period !== 'trimestre' && period !== 'semestre') return null;
  const count = period === 'trimestre' ? 4 : 2;
  const roman = token.capital ? numberOfRoman(token.written) : null;
  const ordinal = token.folded === 'ultimo' ? count : marked ? token.value : (roman ?? numberOfOrdinal(token.folded));
  if (ordinal === null || ordinal < 1 || ordinal > count) return null;
  const yearAt = foldedAt(tokens, periodAt + 1) === 'del' ? periodAt + 2 : periodAt + 1;
  const year = tokens[yearAt];
  if (!isYear(year)) return null;
  return takeReading(tokens, at, yearAt + 1, {
    type: 'date',
    value: `${year.written}-${period === 'trimestre' ? 'Q' : 'H'}${String(ordinal)}`,
  });
}

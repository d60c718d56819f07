import { readClock } from './quantityClock';
import { readDay, readMonth, readNumericDate } from './quantityDays';
import { readCentury, readDecade, readQuarter } from './quantityPeriods';
import type { Reading } from './quantityReading';
import { readEra, readYear } from './quantityYears';
import type { Token } from './quantityTokens';

/** The date, decade, century or time that begins at token `at`, or null. */
export function readDate(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'figures')
    return (
      readClock(tokens, at) ??
      readNumericDate(tokens, at) ??
      readDay(tokens, at) ??
      readEra(tokens, at) ??
      readQuarter(tokens, at) ??
      readYear(tokens, at)
    );
  if (token.folded === '’') return readYear(tokens, at);
  if (token.kind !== 'word') return null;
  return readDay(tokens, at) ?? readMonth(tokens, at) ?? readDecade(tokens, at) ?? readCentury(tokens, at) ?? readQuarter(tokens, at);
}

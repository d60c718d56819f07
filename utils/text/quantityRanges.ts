import { countsNext, isMeasured } from './quantityContext';
import { afterArticles, closings, readDays } from './quantityDaySpans';
import { readJoined } from './quantityJoined';
import { endAt, spanned, type End } from './quantityRangeEnds';
import { foldedAt, takeReading, type Reading } from './quantityReading';
import type { Token } from './quantityTokens';
import { table } from './wordTables';

const openings = table<string>({ 'tra fra': 'e', da: 'a', 'dal dall dai dalle dallo': 'al' });

/** “tra il 25 e il 30%”, “da 9,8 milioni a 9,5 milioni”, “dal 2010 al 2020”, “25-30%”, “due o tre giorni”; null where none begins at `at`. */
export function readRange(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const joint = token.kind === 'word' ? openings.get(token.folded) : undefined;
  if (joint === undefined) return readJoined(tokens, at);
  const firstAt = afterArticles(tokens, at + 1);
  const days = readDays(tokens, at, firstAt, joint);
  if (days !== null) return days;
  if (token.folded === 'dalle' && isHourPair(tokens, firstAt)) return null;
  const first = endAt(tokens, firstAt);
  if (first === null) return null;
  const between = first.reading.next;
  const until = /^(?:fino|sino)$/.test(foldedAt(tokens, between)) ? between + 1 : between;
  const closing = closings.get(foldedAt(tokens, until));
  if (closing === undefined || (joint === 'e' ? closing !== 'e' : closing === 'e')) return null;
  return joined(tokens, at, first, afterArticles(tokens, until + 1), joint !== 'e');
}

function joined(tokens: readonly Token[], at: number, first: End, secondAt: number, moves: boolean): Reading | null {
  const second = endAt(tokens, secondAt);
  if (second === null) return null;
  const years = [first, second].filter(({ reading }) => reading.quantity.type === 'date').length;
  if (years === 2)
    return takeReading(tokens, at, second.reading.next, { type: 'date-range', value: `${String(first.value)}/${String(second.value)}` });
  return years === 1 ? null : spanned(tokens, at, first, second, moves);
}

/** “dalle 9 alle 18”: hours, that are read one by one. */
function isHourPair(tokens: readonly Token[], at: number): boolean {
  const hour = (index: number) => /^(?:1?\d|2[0-4])(?:[.,][0-5]\d)?$/.test(tokens[index]?.written ?? '');
  const second = tokens[at + 1]?.written === ':' ? at + 4 : at + 2;
  if (tokens[at + 1]?.written === ':') return true;
  return hour(at) && foldedAt(tokens, at + 1) === 'alle' && hour(second) && !countsNext(tokens, second) && !isMeasured(tokens, second + 1);
}

import { readAmount } from './quantityAmounts';
import { months } from './quantityCalendar';
import { readDay } from './quantityDays';
import { countsNext, isMeasured, opensText } from './quantityContext';
import { isNamed } from './quantityNames';
import { readNumber, type NumberReading } from './quantityNumbers';
import { numberOfWord } from './numberWords';
import { foldedAt, takeReading, type Reading } from './quantityReading';
import type { Token } from './quantityTokens';
import { isYear } from './quantityYears';
import { table, wordSet } from './wordTables';

const openings = table<string>({ 'tra fra': 'e', da: 'a', 'dal dall dai dalle dallo': 'al' });
const closings = table<string>({ 'e ed': 'e', 'a ad': 'a', 'al all ai alle allo': 'al' });
const articles = wordSet('il lo la l i gli le ’');

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

/** One end of a range. */
interface End {
  at: number;
  reading: Reading;
  value: number;
  number: NumberReading | null;
}

function afterArticles(tokens: readonly Token[], from: number): number {
  let next = from;
  while (articles.has(foldedAt(tokens, next))) next += 1;
  return next;
}

/** An amount with its sign (“tra -3% e +2%”), or a year. */
function endAt(tokens: readonly Token[], at: number): End | null {
  const sign = tokens[at];
  const signed = sign?.kind === 'sign' && '+-–−'.includes(sign.written);
  const from = signed ? at + 1 : at;
  const token = tokens[from];
  const year = isYear(token) && !isMeasured(tokens, from + 1) && !countsNext(tokens, from);
  const reading = year
    ? takeReading(tokens, from, from + 1, { type: 'date', value: token.written })
    : (readAmount(tokens, from) ?? alone(tokens, from));
  if (reading === null) return null;
  const value = year ? token.value : reading.quantity.value;
  if (typeof value !== 'number' || reading.quantity.type === 'ratio') return null;
  return { at: from, reading, value: signed && sign.written !== '+' ? -value : value, number: year ? null : readNumber(tokens, from) };
}

/** A number in words that counts nothing itself: “fra i tre e i sei miliardi”. */
function alone(tokens: readonly Token[], at: number): Reading | null {
  const number = readNumber(tokens, at);
  return number === null ? null : takeReading(tokens, at, number.next, { type: 'number', value: number.value });
}

function joined(tokens: readonly Token[], at: number, first: End, secondAt: number, moves: boolean): Reading | null {
  const second = endAt(tokens, secondAt);
  if (second === null) return null;
  const years = [first, second].filter(({ reading }) => reading.quantity.type === 'date').length;
  if (years === 2)
    return takeReading(tokens, at, second.reading.next, { type: 'date-range', value: `${String(first.value)}/${String(second.value)}` });
  return years === 1 ? null : spanned(tokens, at, first, second, moves);
}

function spanned(tokens: readonly Token[], at: number, first: End, second: End, moves: boolean): Reading {
  const from = shared(first, second);
  const { value: to, reading } = second;
  const { type } = reading.quantity;
  const unit = type === 'percent' || type === 'points' ? type : reading.quantity.unit;
  const range = takeReading(tokens, at, reading.next, { type: 'range', value: null, min: Math.min(from, to), max: Math.max(from, to) });
  return { ...range, quantity: { ...range.quantity, unit, ...(moves ? { from, to } : {}) } };
}

/** “tra 3 e 5 milioni”, “da 300 a 120 punti base”: a bare first number shares what makes the second. */
function shared({ value, reading, at }: End, second: End): number {
  if (reading.quantity.type !== 'number' || reading.next !== at + 1 || second.number === null) return value;
  const { factor, value: counted } = second.number;
  if (factor > 1) return value < 1000 ? value * factor : value;
  return second.reading.quantity.type === 'points' && counted === second.value * 100 ? value / 100 : value;
}

/** “dal 12 al 15 marzo 2024”, “12-15 marzo”: days of one month. */
function readDays(tokens: readonly Token[], at: number, firstAt: number, joint: string): Reading | null {
  const first = tokens[firstAt];
  const secondAt = afterArticles(tokens, firstAt + 2);
  if (first?.kind !== 'figures' || !/^\d{1,2}$/.test(first.written) || tokens[secondAt]?.kind !== 'figures') return null;
  const closing = closings.get(foldedAt(tokens, firstAt + 1)) ?? tokens[firstAt + 1]?.written;
  if (closing !== joint || !months.has(foldedAt(tokens, secondAt + 1))) return null;
  const last = readDay(tokens, secondAt);
  if (last === null) return null;
  const { value, month } = last.quantity;
  const opening = String(first.value).padStart(2, '0');
  const told =
    typeof value === 'string'
      ? { value: `${value.slice(0, 8)}${opening}/${value}` }
      : { value: null, day: first.value, ...(month === undefined ? {} : { month }) };
  return takeReading(tokens, at, last.next, { type: 'date-range', ...told });
}

/** “dalle 9 alle 18”: hours, that are read one by one. */
function isHourPair(tokens: readonly Token[], at: number): boolean {
  const hour = (index: number) => /^(?:1?\d|2[0-4])(?:[.,][0-5]\d)?$/.test(tokens[index]?.written ?? '');
  const second = tokens[at + 1]?.written === ':' ? at + 4 : at + 2;
  if (tokens[at + 1]?.written === ':') return true;
  return hour(at) && foldedAt(tokens, at + 1) === 'alle' && hour(second) && !countsNext(tokens, second) && !isMeasured(tokens, second + 1);
}

/** “25-30%”, “due-tre anni”, “5/6 mesi”, “due o tre giorni”: both numbers bare, the second greater. */
function readJoined(tokens: readonly Token[], at: number): Reading | null {
  const joint = tokens[at + 1];
  const other = tokens[at + 2];
  if (joint === undefined || other === undefined || tokens[at]?.kind === 'sign') return null;
  const or = joint.folded === 'o' || joint.folded === 'od';
  const dashed = joint.kind === 'sign' && '-–/'.includes(joint.written) && !joint.spaced && !other.spaced;
  if (!or && !dashed) return null;
  if (dashed) {
    const days = readDays(tokens, at, at, joint.written);
    if (days !== null) return days;
  }
  const value = bareValue(tokens, at);
  if (value === null || (dashed && (isYear(tokens[at]) || tokens[at + 3]?.written === '-'))) return null;
  // Looked at alone, or the second number would be taken for the rest of a score.
  const behind = endAt(tokens.slice(at + 2, at + 2 + farthest), 0);
  if (behind === null || behind.reading.quantity.type === 'date' || value >= behind.value) return null;
  const { quantity, next } = behind.reading;
  const measured = quantity.type !== 'number' || (behind.number?.factor ?? 1) > 1;
  // “0-3”, “1-2” are scores, “5/6” may be a day: small figures need a measure.
  if (dashed && !measured && (joint.written === '/' || (behind.value < 10 && quantity.unit === null))) return null;
  const first = { at, value, number: null, reading: takeReading(tokens, at, at + 1, { type: 'number', value }) };
  return spanned(tokens, at, first, { ...behind, reading: { quantity, next: next + at + 2 } }, false);
}

/** Tokens that a number with its unit takes at most. */
const farthest = 12;

/** The value of one token that is a number by itself, or null. */
function bareValue(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind === 'word') return token.capital && !opensText(tokens, at) ? null : numberOfWord(token.folded);
  return isNamed(tokens, at) ? null : (token?.value ?? null);
}

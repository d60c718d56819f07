import { readDays } from './quantityDaySpans';
import { opensText } from './quantityContext';
import { currencies } from './quantityLexicon';
import { isNamed } from './quantityNames';
import { endAt, spanned } from './quantityRangeEnds';
import { takeReading, type Reading } from './quantityReading';
import type { Token } from './quantityTokens';
import { isYear } from './quantityYears';
import { numberOfWord } from './numberWords';

/** “25-30%”, “due-tre anni”, “5/6 mesi”, “due o tre giorni”: both numbers bare, the second greater. */
export function readJoined(tokens: readonly Token[], at: number): Reading | null {
  const joint = tokens[at + 1];
  const other = tokens[at + 2];
  if (joint === undefined || other === undefined) return null;
  if (tokens[at]?.kind === 'sign') return readMoneyRange(tokens, at);
  if (joint.written === '%') return readPercents(tokens, at);
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

/** “60%-70%”, “60% – 70%”. */
function readPercents(tokens: readonly Token[], at: number): Reading | null {
  const [dash, last] = [tokens[at + 2], tokens[at + 3]];
  if (dash === undefined || !'-–'.includes(dash.written) || last?.kind !== 'figures' || tokens[at + 4]?.written !== '%') return null;
  const [from, to] = [tokens[at]?.value ?? NaN, last.value];
  if (!(from < to) || isNamed(tokens, at)) return null;
  const range = takeReading(tokens, at, at + 5, { type: 'range', value: null, min: from, max: to });
  return { ...range, quantity: { ...range.quantity, unit: 'percent' } };
}

/** “€ 20-30 milioni”, “£3.000-£5.000”. */
function readMoneyRange(tokens: readonly Token[], at: number): Reading | null {
  const unit = currencies.get(tokens[at]?.written ?? '');
  if (unit === undefined || tokens[at + 1]?.kind !== 'figures') return null;
  const again = '-–'.includes(tokens[at + 2]?.written ?? ' ') && currencies.has(tokens[at + 3]?.written ?? '');
  // Without the second sign it reads like any other range.
  const plain = [...tokens.slice(at, at + 3), ...tokens.slice(again ? at + 4 : at + 3, at + farthest)];
  const range = readJoined(plain, 1);
  if (range === null) return null;
  return { quantity: { ...range.quantity, start: tokens[at]?.start ?? 0, unit }, next: at + range.next + (again ? 1 : 0) };
}

/** Tokens that a number with its unit takes at most. */
const farthest = 12;

/** The value of one token that is a number by itself, or null. */
function bareValue(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind === 'word') return token.capital && !opensText(tokens, at) ? null : numberOfWord(token.folded);
  return isNamed(tokens, at) ? null : (token?.value ?? null);
}

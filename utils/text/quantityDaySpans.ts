import { months } from './quantityCalendar';
import { readDay } from './quantityDays';
import { foldedAt, takeReading, type Reading } from './quantityReading';
import type { Token } from './quantityTokens';
import { table, wordSet } from './wordTables';

/** What joins the second end of a range to the first: “tra … e …”, “da … a …”, “dal … al …”. */
export const closings = table<string>({ 'e ed': 'e', 'a ad': 'a', 'al all ai alle allo': 'al' });
const articles = wordSet('il lo la l i gli le ’');

/** Index of the first token from `from` on that is no article. */
export function afterArticles(tokens: readonly Token[], from: number): number {
  let next = from;
  while (articles.has(foldedAt(tokens, next))) next += 1;
  return next;
}

/** “dal 12 al 15 marzo 2024”, “12-15 marzo”: days of one month. */
export function readDays(tokens: readonly Token[], at: number, firstAt: number, joint: string): Reading | null {
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

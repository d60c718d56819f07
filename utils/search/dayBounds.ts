/** The first and the last day, `YYYY-MM-DD`, of what was written. */
export interface DayBounds {
  first: string;
  last: string;
}

/** Year first as in `2024`, `2024-01`, `2024-01-15`; or as Italians write it, `15/1/2024`, `1/2024`. */
const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u;
const yearLast = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/u;

/** The days that a year, a month or a day takes up; null for what is none, also for a day that no calendar has (`2024-02-30`). */
export function dayBounds(written: string): DayBounds | null {
  const forward = yearFirst.exec(written);
  const backward = yearLast.exec(written);
  const [year, month, day] = forward ? [forward[1], forward[2], forward[3]] : backward ? [backward[3], backward[2], backward[1]] : [];
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const [monthNumber, dayNumber] = [Number(month), day === undefined ? null : Number(day)];
  if (monthNumber < 1 || monthNumber > 12) return null;
  // Day 0 of the month after is the last of this one.
  const days = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  if (dayNumber !== null && (dayNumber < 1 || dayNumber > days)) return null;
  const prefix = `${year}-${month.padStart(2, '0')}`;
  const of = (number: number): string => `${prefix}-${String(number).padStart(2, '0')}`;
  return { first: of(dayNumber ?? 1), last: of(dayNumber ?? days) };
}

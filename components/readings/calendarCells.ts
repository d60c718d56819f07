/** A day of a year as a square: its week is the column, its weekday, from Monday, the row. */
export interface CalendarCell {
  /** `YYYY-MM-DD`. */
  day: string;
  column: number;
  row: number;
}

/** All days of a year of the Gregorian calendar, in order. */
export function calendarCells(year: number): CalendarCell[] {
  const cells: CalendarCell[] = [];
  // Reckoned in UTC, where every day has one length.
  const first = new Date(Date.UTC(year, 0, 1));
  const offset = (first.getUTCDay() + 6) % 7;
  for (let index = 0; ; index += 1) {
    const date = new Date(Date.UTC(year, 0, 1 + index));
    if (date.getUTCFullYear() !== year) return cells;
    const place = offset + index;
    cells.push({ day: date.toISOString().slice(0, 10), column: Math.floor(place / 7), row: place % 7 });
  }
}

/** How strongly a day with so many things on it is shown, 0 to 4: each step twice as much as the one before, since most days have one or two. */
export function strengthOf(count: number): number {
  return count <= 0 ? 0 : Math.min(4, 1 + Math.floor(Math.log2(count)));
}

import type { JSX } from 'preact';
import { formatDay, formatNumber, interfaceLanguage, translate, translateCount } from '@/utils/localization/translate';
import type { DayOfReading, ReadingHistory } from '@/utils/search/readingHistory';
import { AsTable } from './AsTable';
import { calendarCells, strengthOf } from './calendarCells';

/** Units of the drawing: a square, and from one to the next. */
const square = 11;
const step = 14;
const top = 18;

const nothing: DayOfReading = { saved: 0, read: 0, highlighted: 0 };

/** The days of a year as a map: the more was saved, read and highlighted on one, the stronger its square. */
export function CalendarMap({ year, days }: { year: number; days: ReadingHistory['days'] }): JSX.Element {
  const cells = calendarCells(year);
  const columns = (cells.at(-1)?.column ?? 0) + 1;
  const ofYear = cells.filter(({ day }) => days.has(day));
  const label = translateCount('readingsCalendarOf', ofYear.length, String(year));
  const row = (day: string): string[] => {
    const { saved, read, highlighted } = days.get(day) ?? nothing;
    return [formatDay(day), ...[saved, read, highlighted].map(formatNumber)];
  };
  return (
    <>
      <div class="readings-scroll" tabIndex={0} role="group" aria-label={translate('readingsCalendar')}>
        <svg class="readings-calendar" viewBox={`0 0 ${columns * step} ${top + 7 * step}`} role="img" aria-label={label}>
          {cells
            .filter(({ day }) => day.endsWith('-01'))
            .map(({ day, column }) => (
              <text key={day} x={column * step} y={11}>
                {monthName(day)}
              </text>
            ))}
          {cells.map(({ day, column, row: weekday }) => {
            const known = days.get(day);
            const count = known ? known.saved + known.read + known.highlighted : 0;
            return (
              <rect
                key={day}
                x={column * step}
                y={top + weekday * step}
                width={square}
                height={square}
                rx={2}
                data-strength={strengthOf(count)}
              >
                {known && <title>{translate('readingsDay', ...row(day))}</title>}
              </rect>
            );
          })}
        </svg>
      </div>
      <AsTable
        caption={label}
        columns={[translate('readingsDayName'), translate('readingsSaved'), translate('readingsRead'), translate('readingsHighlighted')]}
        rows={ofYear.map(({ day }) => row(day))}
      />
    </>
  );
}

/** The short name of the month of a day. */
export function monthName(day: string): string {
  return new Intl.DateTimeFormat(interfaceLanguage(), { month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}

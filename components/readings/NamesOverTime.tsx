import type { JSX } from 'preact';
import { formatNumber, translate } from '@/utils/localization/translate';
import type { NameOverTime } from '@/utils/search/readingHistory';
import { AsTable } from './AsTable';
import { monthName } from './CalendarMap';

/** Names that are drawn: more lines are no picture any more. The table has them too. */
const most = 8;

/** Units of the drawing: the width of a month, the height of its line. */
const width = 16;
const height = 28;

interface NamesOverTimeProps {
  title: string;
  names: readonly NameOverTime[];
  year: number;
}

/** How many pieces of a section or of an author were saved in each month of a year: a line of bars for each name, all of one measure. */
export function NamesOverTime({ title, names, year }: NamesOverTimeProps): JSX.Element {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const lines = names
    .map(({ name, months: counts }) => ({ name, counts: months.map((month) => counts.get(month) ?? 0) }))
    .map((line) => ({ ...line, total: line.counts.reduce((sum, count) => sum + count, 0) }))
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.total - one.total)
    .slice(0, most);
  const highest = Math.max(1, ...lines.flatMap(({ counts }) => counts));
  if (lines.length === 0) return <p class="aside-text">{translate('readingsNothingInYear')}</p>;
  return (
    <>
      <ul class="readings-lines">
        {lines.map(({ name, counts, total }) => (
          <li key={name}>
            <span class="readings-name">{name}</span>
            <svg viewBox={`0 0 ${12 * width} ${height}`} aria-hidden="true" focusable="false" preserveAspectRatio="none">
              <path class="readings-base" d={`M0 ${height - 0.5}H${12 * width}`} />
              {counts.map((count, month) => {
                const bar = (count / highest) * (height - 4);
                return <rect key={months[month]} x={month * width + 2} y={height - bar} width={width - 4} height={bar} />;
              })}
            </svg>
            <span class="readings-total">{formatNumber(total)}</span>
          </li>
        ))}
      </ul>
      <AsTable
        caption={`${title}, ${year}`}
        columns={[translate('readingsName'), ...months.map((month) => monthName(`${month}-01`))]}
        rows={lines.map(({ name, counts }) => [name, ...counts.map(formatNumber)])}
      />
    </>
  );
}

import type { JSX } from 'preact';
import { inkName } from '@/components/highlights/inkNames';
import { formatNumber, translate } from '@/utils/localization/translate';
import type { ReadingHistory } from '@/utils/search/readingHistory';
import { AsTable } from './AsTable';

/** Units of the drawing. */
const width = 320;

/** All highlights of the library by their colour, as bars beside the names that the reader gave the colours. */
export function InkBars({ highlights }: Pick<ReadingHistory, 'highlights'>): JSX.Element {
  const highest = Math.max(...highlights.map(({ count }) => count));
  if (highest === 0) return <p class="aside-text">{translate('readingsNoHighlights')}</p>;
  return (
    <>
      <ul class="readings-lines">
        {highlights.map(({ ink, count }) => (
          <li key={ink}>
            <span class="readings-name">
              <span class="ink-mark" data-ink={ink} /> {inkName(ink)}
            </span>
            <svg viewBox={`0 0 ${width} 14`} aria-hidden="true" focusable="false" preserveAspectRatio="none">
              <rect data-ink={ink} y={1} height={12} width={(count / highest) * width} />
            </svg>
            <span class="readings-total">{formatNumber(count)}</span>
          </li>
        ))}
      </ul>
      <AsTable
        caption={translate('readingsByInk')}
        columns={[translate('readingsInk'), translate('readingsHighlighted')]}
        rows={highlights.map(({ ink, count }) => [inkName(ink), formatNumber(count)])}
      />
    </>
  );
}

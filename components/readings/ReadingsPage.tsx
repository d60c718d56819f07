import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { LibraryUnavailable } from '@/components/controls/LibraryUnavailable';
import { Skeleton } from '@/components/controls/Skeleton';
import { StatePage } from '@/components/controls/StatePage';
import { usePageTitle } from '@/components/hooks/usePageTitle';
import { useSettings } from '@/components/hooks/useSettings';
import { translate, translateCount } from '@/utils/localization/translate';
import type { ReadingHistory } from '@/utils/search/readingHistory';
import { CalendarMap } from './CalendarMap';
import { InkBars } from './InkBars';
import { NamesOverTime } from './NamesOverTime';
import { useHistory } from './useHistory';

/** “Le mie letture”: on which days something was done, which sections and authors when, and the highlights by their colour; each drawn, and a table too. */
export function ReadingsPage(): JSX.Element {
  usePageTitle(translate('readingsTitle'));
  useSettings();
  const told = useHistory();
  if (told.state === 'failed') return <LibraryUnavailable because={told.because} />;
  return (
    <div class="library readings">
      <header class="library-top">
        <h1>{translate('readingsTitle')}</h1>
        <span class="aside-text" />
        <a class="button button-quiet" href="/library.html">
          <Icon name="library" />
          {translate('readerLibrary')}
        </a>
      </header>
      <main>
        {told.state === 'loading' && <Skeleton name={translate('readingsComing')} />}
        {told.state === 'ready' && (told.history.pieces === 0 ? <Nothing /> : <History history={told.history} />)}
      </main>
    </div>
  );
}

function Nothing(): JSX.Element {
  return (
    <StatePage
      title={translate('readingsEmpty')}
      action={
        <a class="button button-main" href="https://www.glistatigenerali.com/" target="_blank" rel="noopener noreferrer">
          {translate('libraryOpenSite')}
        </a>
      }
    >
      {translate('readingsEmptyText')}
    </StatePage>
  );
}

function History({ history }: { history: ReadingHistory }): JSX.Element {
  const { days, sections, authors, highlights, pieces, readPieces, minutesRead } = history;
  const years = [...new Set([...days.keys()].map((day) => Number(day.slice(0, 4))))].sort((one, other) => other - one);
  const [year, setYear] = useState(years[0] ?? new Date().getFullYear());
  return (
    <>
      <p class="readings-sum">
        {translateCount('readingsPieces', pieces)} {translateCount('readingsPiecesRead', readPieces)}{' '}
        {minutesRead >= 60 && translateCount('readingsHours', Math.round(minutesRead / 60))}
      </p>
      <label class="readings-year">
        {translate('facetYear')}
        <select value={year} onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}>
          {years.map((one) => (
            <option key={one} value={one} selected={one === year}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <Part title={translate('readingsCalendar')}>
        <CalendarMap year={year} days={days} />
      </Part>
      <Part title={translate('readingsSections')}>
        <NamesOverTime title={translate('readingsSections')} names={sections} year={year} />
      </Part>
      <Part title={translate('readingsAuthors')}>
        <NamesOverTime title={translate('readingsAuthors')} names={authors} year={year} />
      </Part>
      <Part title={translate('readingsByInk')}>
        <InkBars highlights={highlights} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const id = useId();
  return (
    <section class="readings-part" aria-labelledby={id}>
      <h2 id={id} class="small-caps">
        {title}
      </h2>
      {children}
    </section>
  );
}

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useMedia } from '@/components/hooks/useMedia';
import type { ReadingState } from '@/utils/export/readingState';
import { formatNumber, interfaceLanguage, translate } from '@/utils/localization/translate';
import { countFacets, type FacetName, type FacetValue } from '@/utils/search/countFacets';
import { isChosen, toggleChoice } from '@/utils/search/facetChoice';
import type { PieceFacts } from '@/utils/search/pieceFacts';

interface FacetsProps {
  /** All that the query has found, and what the list shows of it. */
  found: readonly PieceFacts[];
  shown: readonly PieceFacts[];
  query: string;
  /** Called with the query that a choice makes: the box of the search is the one place where it stands. */
  onQuery: (query: string) => void;
}

const names = ['state', 'section', 'author', 'label', 'year'] as const satisfies readonly FacetName[];

const titles = {
  state: 'facetState',
  section: 'facetSection',
  author: 'facetAuthor',
  label: 'facetLabel',
  year: 'facetYear',
} as const satisfies Record<FacetName, string>;

const states = {
  unread: 'facetUnread',
  reading: 'facetReading',
  read: 'facetRead',
  archived: 'facetArchived',
} as const satisfies Record<ReadingState, string>;

/** Values of a facet before the others are asked for, and after: the rest is for the box of the search. */
const few = 6;
const many = 60;

/** What the list can be narrowed by, with how many pieces each value has. Beside the list where there is room, else folded above it. */
export function Facets({ found, shown, query, onQuery }: FacetsProps): JSX.Element {
  const isWide = useMedia('(min-width: 1080px)');
  const facets = useMemo(() => countFacets(shown, found), [shown, found]);
  return (
    <details class="facets" open={isWide}>
      <summary>{translate('facetsTitle')}</summary>
      {names.map((name) => {
        const values = facets[name];
        // A value that all have narrows nothing, unless it is the one that was chosen.
        const whole = name === 'state' ? found.length : shown.length;
        const isUseful = values.some(({ value, count }) => count < whole || isChosen(query, { facet: name, value }));
        return isUseful && <Facet key={name} name={name} values={values} query={query} onQuery={onQuery} />;
      })}
    </details>
  );
}

interface FacetProps extends Omit<FacetsProps, 'found' | 'shown'> {
  name: FacetName;
  values: readonly FacetValue[];
}

function Facet({ name, values, query, onQuery }: FacetProps): JSX.Element {
  const [showsMany, setShowsMany] = useState(false);
  return (
    <fieldset class="facet">
      <legend class="small-caps">{translate(titles[name])}</legend>
      <ul>
        {values.slice(0, showsMany ? many : few).map(({ value, count }) => {
          const choice = { facet: name, value };
          return (
            <li key={value}>
              <button
                type="button"
                class="facet-value"
                aria-pressed={isChosen(query, choice)}
                onClick={() => onQuery(toggleChoice(query, choice, interfaceLanguage()))}
              >
                <span class="facet-name">{name === 'state' ? translate(states[value as ReadingState]) : value}</span>
                <span class="facet-count">{formatNumber(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {values.length > few && (
        <Button weight="quiet" onClick={() => setShowsMany(!showsMany)}>
          {translate(showsMany ? 'facetFewer' : 'facetMore')}
        </Button>
      )}
    </fieldset>
  );
}

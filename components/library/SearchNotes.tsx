import type { JSX } from 'preact';
import type { Findings } from '@/utils/library/findPieces';
import { formatNames, formatNumber, translate } from '@/utils/localization/translate';
import type { QueryFault } from '@/utils/search/query';
import type { IndexWork } from './useIndex';

interface SearchNotesProps {
  findings: Pick<Findings, 'query' | 'corrections' | 'facts' | 'whole' | 'isIndexed'>;
  index: IndexWork;
  /** Whether anything is searched for. */
  asked: boolean;
}

const faultWords = {
  'unknown-operator': 'searchUnknownOperator',
  'bad-date': 'searchBadDate',
  'bad-state': 'searchBadState',
  'bad-has': 'searchBadHas',
  'bad-ink': 'searchBadInk',
  'days-turned': 'searchDaysTurned',
  'no-words': 'searchNoWords',
  'too-long': 'searchTooLong',
} as const satisfies Record<QueryFault['kind'], string>;

/** What is to be said of an answer: what was not understood and what was done instead, words that were taken for others, pieces that lack some, an index still being built. */
export function SearchNotes({ findings: { query, corrections, facts, whole, isIndexed }, index, asked }: SearchNotesProps): JSX.Element {
  const { progress, lacksRoom } = index;
  const builds = asked && !isIndexed && progress !== null && !progress.isReady;
  return (
    <div class="search-notes aside-text">
      <div role="status">
        {query.faults.map(({ kind, part }) => (
          <p key={kind + part}>{translate(faultWords[kind], part)}</p>
        ))}
        {corrections.map(({ written, instead }) => (
          <p key={written}>
            {translate(
              'searchCorrected',
              written,
              formatNames(
                instead.map((one) => `“${one}”`),
                'disjunction',
              ),
            )}
          </p>
        ))}
        {asked && whole < facts.length && <p>{translate(whole === 0 ? 'searchNoneWhole' : 'searchSomePartly')}</p>}
        {builds && lacksRoom && <p>{translate('searchNoRoom')}</p>}
      </div>
      {/* It counts up many times: shown, and not spoken each time. */}
      {builds && !lacksRoom && <p>{translate('searchBuilding', formatNumber(progress.done), formatNumber(progress.total))}</p>}
    </div>
  );
}

import type { JSX } from 'preact';
import type { Findings } from '@/utils/library/findPieces';
import type { IndexProgress } from '@/utils/library/tendIndex';
import { translate } from '@/utils/localization/translate';
import type { QueryFault } from '@/utils/search/query';

interface SearchNotesProps {
  findings: Pick<Findings, 'query' | 'corrections' | 'facts' | 'whole' | 'isIndexed'>;
  progress: IndexProgress | null;
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
export function SearchNotes({ findings: { query, corrections, facts, whole, isIndexed }, progress, asked }: SearchNotesProps): JSX.Element {
  const builds = asked && !isIndexed && progress !== null && !progress.isReady;
  const words = new Intl.ListFormat(undefined, { type: 'disjunction' });
  return (
    <div class="search-notes aside-text" role="status">
      {query.faults.map(({ kind, part }) => (
        <p key={kind + part}>{translate(faultWords[kind], part)}</p>
      ))}
      {corrections.map(({ written, instead }) => (
        <p key={written}>{translate('searchCorrected', written, words.format(instead.map((one) => `“${one}”`)))}</p>
      ))}
      {asked && whole < facts.length && <p>{translate(whole === 0 ? 'searchNoneWhole' : 'searchSomePartly')}</p>}
      {builds && <p>{translate('searchBuilding', String(progress.done), String(progress.total))}</p>}
    </div>
  );
}

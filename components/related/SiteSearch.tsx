import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Choice } from '@/components/controls/Choice';
import type { Tell } from '@/components/hooks/useNotices';
import type { SearchProgress } from '@/utils/capture/searchSite';
import { formatDayAndTime, translate, translateCount } from '@/utils/localization/translate';
import type { SiteQuestion } from '@/utils/publisher/siteAddresses';
import type { RelatedQuestion } from '@/utils/related/relatedFind';
import { siteWords } from '@/utils/related/siteWords';
import { FindList } from './FindList';
import { rankedFinds } from './rankedFinds';
import { faultSentence } from './siteFaults';
import { useSiteSearch, type FoundOnSite } from './useSiteSearch';

interface SiteSearchProps {
  question: RelatedQuestion;
  tell: Tell;
}

type By = 'words' | 'author' | 'section';

/** Asks the site itself, when the reader wants that, with words that they see and may change before; by author and section too. What comes is ranked as the rest is. */
export function SiteSearch({ question, tell }: SiteSearchProps): JSX.Element {
  const [by, setBy] = useState<By>('words');
  const suggested = useMemo(() => siteWords(question.text), [question]);
  const [words, setWords] = useState(suggested);
  useEffect(() => setWords(suggested), [suggested]);
  const { state, ask, askMore, cancel } = useSiteSearch();
  const field = useId();
  const box = useRef<HTMLInputElement>(null);
  // The button that opened it has gone, and the focus with it.
  useEffect(() => box.current?.focus(), []);
  const { from } = question;
  const author = from?.authors[0];
  const found = state.kind === 'found' ? state : state.kind === 'idle' ? null : state.before;
  // Words that the reader wrote are another question than the passage.
  const [ranked, setRanked] = useState(question);
  const finds = useMemo(() => (found === null ? [] : rankedFinds(ranked, found.pieces)), [ranked, found?.pieces]);
  const asks = (): SiteQuestion =>
    by === 'author' && author !== undefined
      ? { kind: 'author', name: author }
      : by === 'section' && from !== null
        ? { kind: 'section', address: from.address }
        : { kind: 'words', words: words.trim() };
  return (
    <section class="site-search" aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`} class="small-caps">
        {translate('siteSearch')}
      </h2>
      <p class="aside-text">{translate('siteSearchText')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (by === 'words' && words.trim() === '') return;
          const isOwn = by === 'words' && words.trim() !== suggested;
          setRanked(isOwn ? { text: words, from: question.from, cards: [] } : question);
          ask(asks());
        }}
      >
        {from !== null && (
          <Choice<By>
            label={translate('siteBy')}
            value={by}
            onChange={setBy}
            options={[
              { value: 'words', label: translate('siteByWords') },
              ...(author === undefined ? [] : [{ value: 'author' as const, label: translate('siteByAuthor') }]),
              ...(from.section === null ? [] : [{ value: 'section' as const, label: translate('siteBySection') }]),
            ]}
          />
        )}
        {by === 'words' ? (
          <label class="search-box">
            <span class="spoken">{translate('siteWords')}</span>
            <input
              ref={box}
              type="search"
              value={words}
              placeholder={translate('siteWords')}
              autocomplete="off"
              maxLength={120}
              onInput={({ currentTarget }) => setWords(currentTarget.value)}
            />
          </label>
        ) : (
          <p>{by === 'author' ? translate('siteOfAuthor', author ?? '') : translate('siteOfSection', from?.section ?? '')}</p>
        )}
        <div class="site-ways">
          {state.kind === 'running' ? (
            <Button onClick={cancel}>{translate('siteStop')}</Button>
          ) : (
            <button type="submit" class="button button-plain">
              {translate('siteAsk')}
            </button>
          )}
        </div>
      </form>
      <p class="site-state" role="status">
        {state.kind === 'running' && progressWords(state.progress)}
        {state.kind === 'failed' && faultSentence(state, Date.now())}
        {state.kind === 'found' && foundWords(state, finds.length)}
      </p>
      {found !== null && finds.length > 0 && <FindList finds={finds} excerpts={excerptsOf(found)} tell={tell} />}
      {state.kind === 'found' && state.hasMore && <Button onClick={askMore}>{translate('siteMore')}</Button>}
    </section>
  );
}

function excerptsOf({ pieces }: FoundOnSite): ReadonlyMap<string, string> {
  return new Map(pieces.flatMap(({ card, excerpt }) => (excerpt === null ? [] : [[card.address, excerpt] as const])));
}

function progressWords(progress: SearchProgress | null): string {
  if (progress === null || progress.step === 'queued') return translate('siteQueued');
  if (progress.step === 'waiting') return translate(progress.because === 'busy' ? 'siteWaitsBusy' : 'siteWaits');
  return progress.words === '' ? translate('siteAsking') : translate('siteAskingWords', progress.words);
}

/** `shown` leaves out the piece of the question itself, which the site often finds too. */
function foundWords({ pieces, asked, isFewer, at }: FoundOnSite, shown: number): string {
  if (pieces.length > 0 && shown === 0) return translate('siteOnlyThis');
  if (shown === 0) return translate(asked === '' ? 'siteNothingThere' : 'siteNothing');
  const found = asked === '' ? 'siteFoundThere' : isFewer ? 'siteFoundFewer' : 'siteFound';
  return `${translateCount(found, shown, asked)} ${translate('siteAnswered', formatDayAndTime(at))}`;
}

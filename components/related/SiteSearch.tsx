import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Choice } from '@/components/controls/Choice';
import type { Tell } from '@/components/hooks/useNotices';
import type { SearchProgress } from '@/utils/capture/searchSite';
import { formatDayAndTime, translate, translateCount, type MessageKey } from '@/utils/localization/translate';
import type { SiteQuestion } from '@/utils/publisher/siteAddresses';
import type { RelatedQuestion } from '@/utils/related/relatedFind';
import { siteWords } from '@/utils/related/siteWords';
import { FindList } from './FindList';
import { rankedFinds } from './rankedFinds';
import { faultSentence } from './siteFaults';
import { useSiteSearch, type FoundOnSite } from './useSiteSearch';

interface SiteSearchProps {
  question: RelatedQuestion;
  /** Those that the site gave the piece. */
  tags: readonly string[];
  tell: Tell;
}

type By = 'words' | 'author' | 'section' | 'tag';

const listings = {
  author: { label: 'siteByAuthor', sentence: 'siteOfAuthor' },
  section: { label: 'siteBySection', sentence: 'siteOfSection' },
  tag: { label: 'siteByTag', sentence: 'siteOfTag' },
} as const satisfies Record<Exclude<By, 'words'>, Record<'label' | 'sentence', MessageKey>>;

/** Asks the site itself, when the reader wants that, with words that they see and may change before; by author, section and tag too. What comes is ranked as the rest is. */
export function SiteSearch({ question, tags, tell }: SiteSearchProps): JSX.Element {
  const [by, setBy] = useState<By>('words');
  const suggested = useMemo(() => siteWords(question.text), [question]);
  const [words, setWords] = useState(suggested);
  useEffect(() => setWords(suggested), [suggested]);
  const { state, ask, askMore, cancel } = useSiteSearch();
  const isRunning = state.kind === 'running';
  const field = useId();
  const box = useRef<HTMLInputElement>(null);
  // The button that opened it has gone, and the focus with it.
  useEffect(() => box.current?.focus(), []);
  const { from } = question;
  const names = { author: from?.authors ?? [], section: from?.section ? [from.section] : [], tag: tags };
  const ways = (['author', 'section', 'tag'] as const).filter((way) => names[way].length > 0);
  const [chosen, setChosen] = useState('');
  const name = by === 'words' ? '' : (names[by].find((known) => known === chosen) ?? names[by][0] ?? '');
  const found = state.kind === 'found' ? state : state.kind === 'idle' ? null : state.before;
  // Words that the reader wrote are another question than the passage.
  const [ranked, setRanked] = useState(question);
  const finds = useMemo(() => (found === null ? [] : rankedFinds(ranked, found.pieces)), [ranked, found?.pieces]);
  const asks = (): SiteQuestion => {
    switch (by) {
      case 'words':
        return { kind: 'words', words: words.trim() };
      case 'author':
        return { kind: 'author', name };
      case 'section':
        return { kind: 'section', address: from?.address ?? '' };
      case 'tag':
        return { kind: 'tag', tag: name };
    }
  };
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
        {ways.length > 0 && (
          <Choice<By>
            label={translate('siteBy')}
            value={by}
            onChange={setBy}
            options={[
              { value: 'words', label: translate('siteByWords') },
              ...ways.map((way) => ({ value: way, label: translate(listings[way].label) })),
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
          <>
            {names[by].length > 1 && (
              <select
                aria-label={translate(listings[by].label)}
                value={name}
                onChange={({ currentTarget }) => setChosen(currentTarget.value)}
              >
                {names[by].map((known) => (
                  <option key={known}>{known}</option>
                ))}
              </select>
            )}
            <p>{translate(listings[by].sentence, name)}</p>
          </>
        )}
        <div class="site-ways">
          {/* One button, whatever it does by now: the focus stays where it is. */}
          <button
            type={isRunning ? 'button' : 'submit'}
            class="button button-plain"
            onClick={(event) => {
              if (!isRunning) return;
              // It asks again by the time that the click is over, and would.
              event.preventDefault();
              cancel();
            }}
          >
            {translate(isRunning ? 'siteStop' : 'siteAsk')}
          </button>
        </div>
      </form>
      <p class="site-state" role="status">
        {state.kind === 'running' && progressWords(state.progress)}
        {state.kind === 'failed' && faultSentence(state, Date.now())}
        {state.kind === 'found' && foundWords(state, finds.length)}
      </p>
      {found !== null && finds.length > 0 && <FindList finds={finds} excerpts={excerptsOf(found)} tell={tell} />}
      {found?.hasMore === true && <Button onClick={askMore}>{translate('siteMore')}</Button>}
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

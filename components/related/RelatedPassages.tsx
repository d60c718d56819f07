import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Skeleton } from '@/components/controls/Skeleton';
import { unreadableMessages } from '@/components/hooks/failureMessages';
import type { Tell } from '@/components/hooks/useNotices';
import { useLibrary } from '@/components/hooks/useLibrary';
import { useSame } from '@/components/hooks/useSame';
import type { Article } from '@/utils/article/article';
import { translate, translateCount, type MessageKey } from '@/utils/localization/translate';
import type { RelatedFind, RelatedQuestion } from '@/utils/related/relatedFind';
import type { Asked } from './asked';
import { FindList } from './FindList';
import { loadRelatedLibrary } from './loadRelatedLibrary';

interface RelatedPassagesProps {
  article: Article;
  question: RelatedQuestion;
  /** What the question is about. */
  asked: Asked;
  /** Whether a selection is asked about by itself, as in the panel; else its toolbar asks. */
  followsSelection: boolean;
  /** Asks about the whole piece again. */
  onWholePiece: () => void;
  tell: Tell;
}

/** As many as a reader looks through, and as many as follow when they want more. */
const atFirst = 8;
const atMost = 24;

const titles: Readonly<Record<Asked['of'], MessageKey>> = {
  piece: 'relatedToPiece',
  selection: 'relatedToSelection',
  claim: 'relatedToClaim',
  highlight: 'relatedToHighlight',
};

/** The pieces and passages that speak of the same thing as a piece or as words of it, out of the library and what is known beside it. */
export function RelatedPassages({ article, question, asked, followsSelection, onWholePiece, tell }: RelatedPassagesProps): JSX.Element {
  const [more, setMore] = useState('');
  const key = `${article.address} ${asked.of} ${asked.text}`;
  const limit = more === key ? atMost : atFirst;
  const found = useLibrary((library) => library.findRelated(question, { limit }), [key, question.text.length, limit], loadRelatedLibrary);
  // While more are looked for, those that are there stay where they are.
  const last = useRef({ about: key, finds: [] as RelatedFind[] | null });
  if (found.state === 'ready' || last.current.about !== key)
    last.current = { about: key, finds: found.state === 'ready' ? found.value : null };
  const finds = useSame(last.current.finds);
  const section = useRef<HTMLElement>(null);
  const followed = more === key && (finds?.length ?? 0) > atFirst;
  useEffect(() => {
    if (followed) section.current?.querySelectorAll<HTMLElement>('.find')[atFirst]?.querySelector('a')?.focus();
  }, [followed]);
  return (
    <section class="related-passages" ref={section} aria-busy={found.state === 'loading'}>
      <h2 class="small-caps">{translate(titles[asked.of])}</h2>
      {asked.of === 'piece' ? (
        <p class="aside-text">{translate(followsSelection ? 'relatedHint' : 'relatedHintToolbar')}</p>
      ) : (
        <div class="related-asked">
          <blockquote class="reading" lang={article.language}>
            {asked.text}
          </blockquote>
          <Button weight="quiet" icon="close" onClick={onWholePiece}>
            {translate('relatedWholePiece')}
          </Button>
        </div>
      )}
      <p class="spoken" role="status">
        {finds !== null && translateCount('relatedFound', finds.length)}
      </p>
      {found.state === 'loading' && finds === null && <Skeleton name={translate('relatedLooking')} />}
      {found.state === 'failed' && <p>{translate(unreadableMessages[found.because])}</p>}
      {finds?.length === 0 && (
        <div class="related-nothing">
          <p>{translate('relatedNothing')}</p>
          <p class="aside-text">{translate('relatedNothingText')}</p>
        </div>
      )}
      {finds !== null && finds.length > 0 && <FindList key={key} finds={finds} tell={tell} />}
      {finds?.length === atFirst && (limit === atFirst || found.state === 'loading') && (
        <Button onClick={() => setMore(key)}>{translate('relatedMore')}</Button>
      )}
    </section>
  );
}

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useLaterPieces } from '@/components/awaited/useLaterPieces';
import { useLibrary } from '@/components/hooks/useLibrary';
import type { Tell } from '@/components/hooks/useNotices';
import type { Article } from '@/utils/article/article';
import { translate } from '@/utils/localization/translate';
import { questionOf, type Asked } from './asked';
import { LateSiteSearch } from './LateSiteSearch';
import { RelatedPassages } from './RelatedPassages';
import { RelatedPieces } from './RelatedPieces';

interface RelatedViewProps {
  article: Article;
  /** The article's text. */
  text: string;
  asked: Asked;
  /** Whether a selection is asked about by itself, as in the panel; else its toolbar asks. */
  followsSelection?: boolean;
  /** Asks about the whole piece again. */
  onWholePiece: () => void;
  tell: Tell;
  /** Goes to the comments under the piece; absent where they have a place of their own. */
  onComments?: () => void;
}

/** All that leads from a piece, or from words of it, to what else was written: passages out of the library, the site when it is asked, and what the page itself puts beside the piece. */
export function RelatedView({
  article,
  text,
  asked,
  followsSelection = false,
  onWholePiece,
  tell,
  onComments,
}: RelatedViewProps): JSX.Element {
  const { address, sameSection, sameAuthor } = article;
  const question = useMemo(() => questionOf(article, text, asked), [article, text, asked]);
  const cards = [...sameSection, ...sameAuthor].map((card) => card.address);
  const kept = useLibrary((library) => library.whichAreSaved(cards), [address, cards.length]);
  const later = useLaterPieces(tell);
  return (
    <div class="related-view">
      <RelatedPassages
        article={article}
        question={question}
        asked={asked}
        followsSelection={followsSelection}
        onWholePiece={onWholePiece}
        tell={tell}
      />
      <LateSiteSearch key={address} question={question} tags={article.tags} tell={tell} />
      <details class="related-beside">
        <summary>{translate('relatedBeside')}</summary>
        <RelatedPieces
          article={article}
          saved={kept.state === 'ready' ? kept.value : new Set()}
          later={later}
          {...(onComments === undefined ? {} : { onComments })}
        />
      </details>
    </div>
  );
}

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { followLink } from '@/components/article/followLink';
import type { Tell } from '@/components/hooks/useNotices';
import { wholePiece, type Asked } from '@/components/related/asked';
import { RelatedView } from '@/components/related/RelatedView';
import type { Article } from '@/utils/article/article';
import { goToComments } from '@/utils/capture/goToComments';
import { translate } from '@/utils/localization/translate';

interface ReaderRelatedProps {
  article: Article;
  /** The article's text. */
  text: string;
  /** What is asked about; another object asks again, which unfolds the part and goes there. */
  asked: Asked;
  onAsk: (asked: Asked) => void;
  tell: Tell;
}

/** What else was written about the piece, or about words of it, and the way to its comments on the site: folded under the piece until somebody asks. */
export function ReaderRelated({ article, text, asked, onAsk, tell }: ReaderRelatedProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const part = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = part.current;
    if (details === null || asked.of === 'piece') return;
    details.open = true;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    details.scrollIntoView({ behavior: still ? 'instant' : 'smooth' });
    details.querySelector('summary')?.focus({ preventScroll: true });
  }, [asked]);
  const { address, otherAddresses } = article;
  const toComments = (): void =>
    void goToComments(address, ...otherAddresses).then((where) => {
      if (where === 'none') tell(translate('relatedNoComments'));
      // The id that themes give the comments; a page without it opens at its beginning.
      if (where === 'not-open') followLink(`${address}#comments`);
    });
  return (
    <details ref={part} class="guide-part reader-related" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{translate('readerRelated')}</summary>
      {isOpen && (
        <RelatedView
          article={article}
          text={text}
          asked={asked}
          onWholePiece={() => onAsk(wholePiece)}
          tell={tell}
          onComments={toComments}
        />
      )}
    </details>
  );
}

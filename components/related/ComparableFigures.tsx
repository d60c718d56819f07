import type { JSX } from 'preact';
import { Byline } from '@/components/article/ArticleHeader';
import { Button } from '@/components/controls/Button';
import { Skeleton } from '@/components/controls/Skeleton';
import { unreadableMessages } from '@/components/hooks/failureMessages';
import { useLibrary } from '@/components/hooks/useLibrary';
import type { Tell } from '@/components/hooks/useNotices';
import { savedRequest } from '@/components/reader/readerRequest';
import { translate } from '@/utils/localization/translate';
import type { FigureInSentence } from '@/utils/related/comparableFigures';
import { goToFind } from './goToFind';
import { loadRelatedLibrary } from './loadRelatedLibrary';

interface ComparableFiguresProps {
  /** The claim. */
  words: string;
  /** The piece that it is from. */
  address: string;
  tell: Tell;
}

/** As many as can be set beside each other and still be read. */
const limit = 4;

/** Figures of other saved pieces that measure the same thing in the same unit as those of a claim, both sentences side by side. Nothing is said of which is right: they may be of other years and places. */
export function ComparableFigures({ words, address, tell }: ComparableFiguresProps): JSX.Element {
  const found = useLibrary((library) => library.findComparable({ text: words, address }, { limit }), [words, address], loadRelatedLibrary);
  if (found.state === 'loading') return <Skeleton name={translate('comparableLooking')} />;
  if (found.state === 'failed')
    return (
      <p class="comparable-note" role="status">
        {translate(unreadableMessages[found.because])}
      </p>
    );
  if (found.value.length === 0)
    return (
      <p class="comparable-note" role="status">
        {translate('comparableNone')}
      </p>
    );
  return (
    <div class="comparable">
      <p class="comparable-note" role="status">
        {translate('comparableText')}
      </p>
      <ul>
        {found.value.map(({ card, own, other }) => (
          <li key={`${card.address} ${other.start}`}>
            <p class="comparable-label">{translate('comparableHere')}</p>
            <Sentence {...own} />
            <p class="comparable-label">
              <a href={`/reader.html${savedRequest(card.address, other)}`} target="_blank">
                {card.title}
              </a>
            </p>
            <Sentence {...other} />
            <Byline authors={card.authors} publishedOn={card.publishedOn} />
            <Button
              weight="quiet"
              icon="arrow"
              label={translate('relatedGoOf', card.title)}
              onClick={() => void goToFind(card.address, { ...other, text: other.sentence, painted: [] }, tell)}
            >
              {translate('relatedGo')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sentence({ sentence, figure: { start, end } }: FigureInSentence): JSX.Element {
  return (
    <blockquote class="reading" lang="it">
      {sentence.slice(0, start)}
      <strong>{sentence.slice(start, end)}</strong>
      {sentence.slice(end)}
    </blockquote>
  );
}

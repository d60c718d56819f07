import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import type { Article, PieceCard } from '@/utils/article/article';
import { formatNames, translate, translateCount } from '@/utils/localization/translate';
import { CardHead } from './CardHead';
import type { LaterPieces } from './laterPieces';

interface RelatedPiecesProps {
  article: Pick<Article, 'section' | 'authors' | 'sameSection' | 'sameAuthor' | 'commentCount' | 'language'>;
  /** Addresses of the pieces that are already in the library. */
  saved: ReadonlySet<string>;
  later?: LaterPieces;
  /** Leads to the passages that speak of the same thing, where they do not stand beside. */
  onPassages?: () => void;
  /** Goes to the comments under the piece; absent where there is no page to go to. */
  onComments?: () => void;
}

/** What the page itself puts beside the piece, and the way to its comments. Each title is one click away. */
export function RelatedPieces({ article, saved, later, onPassages, onComments }: RelatedPiecesProps): JSX.Element {
  const { section, authors, sameSection, sameAuthor, commentCount, language } = article;
  const names = formatNames(authors, 'conjunction');
  const cards = { saved, later, language };
  // The page shows a piece of the same author in its section's list too; once is enough, where the author's list would else have a gap.
  const ofAuthor = new Set(sameAuthor.map(({ address }) => address));
  return (
    <div class="related">
      {onPassages !== undefined && (
        <div class="related-way">
          <Button icon="related" onClick={onPassages}>
            {translate('relatedPassages')}
          </Button>
        </div>
      )}
      {sameSection.length === 0 && sameAuthor.length === 0 && <p class="related-none">{translate('relatedNone')}</p>}
      <Cards
        {...cards}
        title={section === null ? translate('relatedSameSection') : translate('relatedSection', section)}
        pieces={sameSection.filter(({ address }) => !ofAuthor.has(address))}
      />
      <Cards {...cards} title={names === '' ? translate('relatedSameAuthor') : translate('relatedAuthor', names)} pieces={sameAuthor} />
      {onComments !== undefined && (
        <div class="related-comments">
          <Button icon="comment" onClick={onComments}>
            {commentCount === null || commentCount === 0
              ? translate('relatedComments')
              : translateCount('relatedCommentsCount', commentCount)}
          </Button>
        </div>
      )}
    </div>
  );
}

interface CardsProps {
  title: string;
  pieces: readonly PieceCard[];
  saved: ReadonlySet<string>;
  later: LaterPieces | undefined;
  language: string;
}

function Cards({ title, pieces, saved, later, language }: CardsProps): JSX.Element | null {
  if (pieces.length === 0) return null;
  return (
    <section class="related-group">
      <h2 class="small-caps">{title}</h2>
      <ul>
        {pieces.map((piece) => (
          <li key={piece.address} class="related-piece">
            <CardHead piece={piece} saved={saved} later={later} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { JSX } from 'preact';
import { Byline } from '@/components/article/ArticleHeader';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { SaveMark } from '@/components/controls/SaveMark';
import type { Article, PieceCard } from '@/utils/article/article';
import { formatNames, translate, translateCount } from '@/utils/localization/translate';

/** Pieces that wait for their text, and the way to let one wait or not any more; absent where nothing can be saved. */
export interface LaterPieces {
  awaited: ReadonlySet<string>;
  toggle: (piece: PieceCard) => void;
}

interface RelatedPiecesProps {
  article: Pick<Article, 'section' | 'authors' | 'sameSection' | 'sameAuthor' | 'commentCount' | 'language'>;
  /** Addresses of the pieces that are already in the library. */
  saved: ReadonlySet<string>;
  later?: LaterPieces;
  /** Goes to the comments under the piece; absent where there is no page to go to. */
  onComments?: () => void;
}

/** What the page itself puts beside the piece, and the way to its comments. Each title is one click away. */
export function RelatedPieces({ article, saved, later, onComments }: RelatedPiecesProps): JSX.Element {
  const { section, authors, sameSection, sameAuthor, commentCount, language } = article;
  const names = formatNames(authors, 'conjunction');
  const cards = { saved, later, language };
  // The page shows a piece of the same author in its section's list too; once is enough, where the author's list would else have a gap.
  const ofAuthor = new Set(sameAuthor.map(({ address }) => address));
  return (
    <div class="related">
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
            <a class="related-title reading" lang={language} href={piece.address} target="_blank" rel="noopener noreferrer">
              {piece.title}
            </a>
            {saved.has(piece.address) && (
              <span class="related-saved">
                <SaveMark saved />
                <span class="spoken">{translate('relatedSaved')}</span>
              </span>
            )}
            {!saved.has(piece.address) && later !== undefined && (
              <span class="related-later">
                <IconButton
                  label={translate(later.awaited.has(piece.address) ? 'relatedNotLaterOf' : 'relatedLaterOf', piece.title)}
                  pressed={later.awaited.has(piece.address)}
                  onClick={() => later.toggle(piece)}
                >
                  <SaveMark saved={later.awaited.has(piece.address)} />
                </IconButton>
              </span>
            )}
            <Byline authors={piece.authors} publishedOn={piece.publishedOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}

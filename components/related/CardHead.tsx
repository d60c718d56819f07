import type { JSX } from 'preact';
import { Byline } from '@/components/article/ArticleHeader';
import { IconButton } from '@/components/controls/IconButton';
import { SaveMark } from '@/components/controls/SaveMark';
import type { PieceCard } from '@/utils/article/article';
import { translate } from '@/utils/localization/translate';
import type { LaterPieces } from './laterPieces';

interface CardHeadProps {
  piece: PieceCard;
  language: string;
  /** Addresses of the pieces that are already in the library. */
  saved: ReadonlySet<string>;
  later: LaterPieces | undefined;
}

/** Another piece: its title, which opens it in a tab, who wrote it and when, and whether it is saved, or the way to save it for later. */
export function CardHead({ piece, language, saved, later }: CardHeadProps): JSX.Element {
  const waits = later?.awaited.has(piece.address) ?? false;
  return (
    <>
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
            label={translate(waits ? 'relatedNotLaterOf' : 'relatedLaterOf', piece.title)}
            pressed={waits}
            onClick={() => later.toggle(piece)}
          >
            <SaveMark saved={waits} />
          </IconButton>
        </span>
      )}
      <Byline authors={piece.authors} publishedOn={piece.publishedOn} />
    </>
  );
}

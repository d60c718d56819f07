import type { JSX } from 'preact';
import { Byline } from '@/components/article/ArticleHeader';
import { inkName } from '@/components/highlights/inkNames';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { savedRequest } from '@/components/reader/readerRequest';
import type { SavedPiece } from '@/utils/library/savedPieces';
import { translate } from '@/utils/localization/translate';

interface PieceRowProps {
  piece: SavedPiece;
  onRemove: (address: string) => void;
}

/** One saved piece: section, title, standfirst, who and when, and a dot for each ink that the reader used in it. */
export function PieceRow({ piece, onRemove }: PieceRowProps): JSX.Element {
  const { address, section, title, standfirst, inks } = piece;
  const names = new Intl.ListFormat(undefined, { type: 'unit' }).format(inks.map(inkName));
  return (
    <li class="piece-row" data-address={address}>
      {section !== null && <p class="small-caps">{section}</p>}
      <h2>
        <a class="piece-link" lang="it" href={`/reader.html${savedRequest(address)}`}>
          {title}
        </a>
      </h2>
      {standfirst !== null && (
        <p class="piece-row-standfirst" lang="it">
          {standfirst}
        </p>
      )}
      <div class="piece-row-line">
        <Byline {...piece} />
        {inks.length > 0 && (
          <span class="piece-inks" role="img" aria-label={translate('libraryInks', names)} title={names}>
            {inks.map((ink) => (
              <span key={ink} class="ink-mark" data-ink={ink} />
            ))}
          </span>
        )}
      </div>
      <div class="piece-row-remove">
        <IconButton label={translate('libraryRemove', title)} onClick={() => onRemove(address)}>
          <Icon name="remove" />
        </IconButton>
      </div>
    </li>
  );
}

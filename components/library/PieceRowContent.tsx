import type { JSX } from 'preact';
import { Byline } from '@/components/article/ArticleHeader';
import { inkName } from '@/components/highlights/inkNames';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { Menu, MenuItem } from '@/components/controls/Menu';
import { PieceLabels } from '@/components/labels/PieceLabels';
import { savedRequest } from '@/components/reader/readerRequest';
import type { FoundPiece } from '@/utils/library/readFound';
import { formatNames, translate } from '@/utils/localization/translate';
import type { PieceFacts } from '@/utils/search/pieceFacts';
import { PiecePassage } from './PiecePassage';
import { PieceState } from './PieceState';
import type { PieceActions } from './usePieceActions';

export interface PieceRowContentProps {
  facts: PieceFacts;
  /** Undefined until it has been read. */
  piece: FoundPiece | undefined;
  actions: PieceActions;
  onRemove: (address: string) => void;
  isChosen: boolean;
  /** `reaches`: all up to this one. */
  onChoose: (address: string, reaches: boolean) => void;
}

/** What a row says of one saved piece: section, title, standfirst, who and when, how far the reader is, and a dot for each ink used in it. */
export function PieceRowContent({ facts, piece, actions, onRemove, isChosen, onChoose }: PieceRowContentProps): JSX.Element {
  const { address, section, authors, publishedOn, minutes, inks, readingState } = facts;
  const title = piece?.title ?? translate('libraryRowComes');
  const passage = piece?.passage ?? null;
  const at = passage?.part === 'body' ? { start: passage.start, end: passage.start + passage.text.length } : undefined;
  const names = formatNames(inks.map(inkName), 'unit');
  return (
    <>
      <input
        type="checkbox"
        class="piece-choice"
        aria-label={translate('libraryChoose', title)}
        checked={isChosen}
        onClick={({ shiftKey }) => onChoose(address, shiftKey)}
      />
      {section !== null && <p class="small-caps">{section}</p>}
      <h2>
        <a class="piece-link" lang="it" href={`/reader.html${savedRequest(address, at)}`}>
          {title}
        </a>
      </h2>
      {passage !== null && <PiecePassage passage={passage} />}
      {piece !== undefined && piece.missing.length > 0 && <p class="aside-text">{translate('searchMissing', piece.missing.join(', '))}</p>}
      {passage === null && (piece?.standfirst ?? null) !== null && (
        <p class="piece-row-standfirst" lang="it">
          {piece?.standfirst}
        </p>
      )}
      <div class="piece-row-line">
        <PieceState {...facts} />
        <Byline authors={authors} publishedOn={publishedOn} minutes={minutes} />
        {inks.length > 0 && (
          <span class="piece-inks" role="img" aria-label={translate('libraryInks', names)} title={names}>
            {inks.map((ink) => (
              <span key={ink} class="ink-mark" data-ink={ink} />
            ))}
          </span>
        )}
      </div>
      <PieceLabels labels={facts.labels} />
      <div class="piece-row-tools">
        <Menu label={translate('libraryRowMore', title)}>
          <MenuItem onClick={() => actions.mark([address], readingState === 'archived' ? 'unarchived' : 'archived')}>
            <Icon name="archive" />
            {translate(readingState === 'archived' ? 'libraryUnarchive' : 'libraryArchive')}
          </MenuItem>
          <MenuItem onClick={() => actions.label([facts])}>
            <Icon name="tag" />
            {translate('labelsEdit')}
          </MenuItem>
          {readingState !== 'read' && (
            <MenuItem onClick={() => actions.mark([address], 'read')}>
              <Icon name="check" />
              {translate('libraryMarkRead')}
            </MenuItem>
          )}
          {readingState !== 'unread' && (
            <MenuItem onClick={() => actions.mark([address], 'unread')}>
              <Icon name="page" />
              {translate('libraryMarkUnread')}
            </MenuItem>
          )}
        </Menu>
        <IconButton label={translate('libraryRemove', title)} onClick={() => onRemove(address)}>
          <Icon name="remove" />
        </IconButton>
      </div>
    </>
  );
}

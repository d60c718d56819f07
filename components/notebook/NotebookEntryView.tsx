import type { JSX } from 'preact';
import { InkDot } from '@/components/highlights/InkDot';
import { inkName } from '@/components/highlights/inkNames';
import { savedRequest } from '@/components/reader/readerRequest';
import { passageLink } from '@/utils/export/passageLink';
import type { NotebookEntry } from '@/utils/library/allHighlights';
import { formatMoment, translate } from '@/utils/localization/translate';

interface NotebookEntryViewProps {
  entry: NotebookEntry;
  /** Whether the heading above does not name the piece. */
  namesPiece: boolean;
  selected: boolean;
  onSelect: (selected: boolean) => void;
}

/** One highlight of the notebook: its words lead to their place in the piece, or on the page where the piece is not kept yet; its ink, labels, day and note stand under them. */
export function NotebookEntryView({
  entry: { highlight, piece, waits },
  namesPiece,
  selected,
  onSelect,
}: NotebookEntryViewProps): JSX.Element {
  const { id, ink, selector, labels, note, createdAt } = highlight;
  const words = selector.quotation.split(/\s+/u).slice(0, 5).join(' ');
  return (
    <li class="notebook-entry">
      <input
        type="checkbox"
        class="notebook-check"
        aria-label={translate('notebookSelect', words)}
        checked={selected}
        onChange={(event) => onSelect(event.currentTarget.checked)}
      />
      <div>
        <blockquote lang="it">
          {/* Until its piece is kept the passage stands on the page alone. */}
          <a
            class="notebook-passage"
            href={waits ? passageLink(piece.address, selector) : `/reader.html${savedRequest(piece.address, id)}`}
          >
            {selector.quotation}
          </a>
        </blockquote>
        {waits && <p class="aside-text">{translate('notebookWaits')}</p>}
        {note !== '' && <p class="notebook-note">{note}</p>}
        <p class="notebook-line aside-text">
          <span class="notebook-ink">
            <InkDot ink={ink} />
            {inkName(ink)}
          </span>
          {labels.map((label) => (
            <span key={label} class="notebook-label">
              {label}
            </span>
          ))}
          <span>{formatMoment(createdAt)}</span>
          {namesPiece && <cite lang="it">{piece.title}</cite>}
        </p>
      </div>
    </li>
  );
}

import type { JSX } from 'preact';
import { formatNumber, translate } from '@/utils/localization/translate';
import type { PieceFacts } from '@/utils/search/pieceFacts';

const words = { unread: 'stateUnread', read: 'stateRead', archived: 'stateArchived' } as const;

/** How far the reader is with a piece: a mark that fills, and the word for it. */
export function PieceState({ readingState, readShare }: Pick<PieceFacts, 'readingState' | 'readShare'>): JSX.Element {
  return (
    <span class="piece-state" data-state={readingState}>
      <svg class="piece-state-mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <circle cx="6" cy="6" r="5" />
        {readingState === 'reading' && <path d={slice(readShare)} />}
        {readingState === 'read' && <path class="piece-state-line" d="M3.4 6.2l1.9 1.9 3.3-4" />}
        {readingState === 'archived' && <path class="piece-state-line" d="M3.4 6h5.2" />}
      </svg>
      {readingState === 'reading'
        ? translate('stateReadingShare', formatNumber(Math.round(readShare * 100)))
        : translate(words[readingState])}
    </span>
  );
}

/** The slice of a disc of radius 5 around (6, 6) that a share takes up, from the top, clockwise. */
function slice(share: number): string {
  const angle = 2 * Math.PI * Math.min(0.999, Math.max(0.04, share));
  const end = `${(6 + 5 * Math.sin(angle)).toFixed(2)} ${(6 - 5 * Math.cos(angle)).toFixed(2)}`;
  return `M6 6V1A5 5 0 ${angle > Math.PI ? 1 : 0} 1 ${end}z`;
}

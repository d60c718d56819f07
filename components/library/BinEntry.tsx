import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { daysLeft } from '@/utils/library/bin';
import type { BinRow } from '@/utils/library/versions/version3';
import { formatMoment, translate, translateCount } from '@/utils/localization/translate';

interface BinEntryProps {
  row: BinRow;
  /** Milliseconds since 1970. */
  now: number;
  onPutBack: (row: BinRow) => void;
  onDelete: (row: BinRow) => void;
}

const kinds = { piece: 'binKindPiece', highlight: 'binKindHighlight', version: 'binKindVersion' } as const satisfies Record<
  BinRow['kind'],
  string
>;

/** One removed thing: what it is, of which piece, since when, and how long it stays. */
export function BinEntry({ row, now, onPutBack, onDelete }: BinEntryProps): JSX.Element {
  const { kind, title, words, removedAt } = row;
  const name = words ?? title;
  return (
    <li class="piece-row bin-entry">
      <p class="small-caps">{translate(kinds[kind])}</p>
      <h2 lang="it">{name}</h2>
      {words !== null && (
        <p class="piece-row-standfirst" lang="it">
          {title}
        </p>
      )}
      <p class="piece-row-line aside-text">
        {`${translate('binRemovedOn', formatMoment(removedAt))} · ${translateCount('binDays', daysLeft(row, now))}`}
      </p>
      <div class="bin-entry-actions">
        <Button label={translate('binPutBackOf', name)} onClick={() => onPutBack(row)}>
          {translate('binPutBack')}
        </Button>
        <IconButton label={translate('binForGoodOf', name)} onClick={() => onDelete(row)}>
          <Icon name="remove" />
        </IconButton>
      </div>
    </li>
  );
}

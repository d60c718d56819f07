import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { PieceRowContent, type PieceRowContentProps } from './PieceRowContent';

/** Where a row stands in a list of which only a part is in the page. */
interface RowPlace {
  index: number;
  count: number;
  /** Pixels from the head of the list. */
  top: number;
  measure: (row: HTMLElement | null) => void;
}

/** One saved piece in its place. While the list scrolls rows only change places: what stands in one is drawn again when that has changed. */
export function PieceRow({ place, ...content }: PieceRowContentProps & { place: RowPlace }): JSX.Element {
  const { facts, piece, isChosen } = content;
  const drawn = useMemo(() => <PieceRowContent {...content} />, Object.values(content));
  return (
    <li
      ref={place.measure}
      class="piece-row"
      style={{ transform: `translateY(${place.top}px)` }}
      data-address={facts.address}
      data-index={place.index}
      aria-setsize={place.count}
      aria-posinset={place.index + 1}
      aria-busy={piece === undefined}
      data-chosen={isChosen || undefined}
    >
      {drawn}
    </li>
  );
}

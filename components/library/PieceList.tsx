import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useShortcut } from '@/components/hooks/useShortcut';
import type { SavedPiece } from '@/utils/library/savedPieces';
import { PieceRow } from './PieceRow';

interface PieceListProps {
  pieces: readonly SavedPiece[];
  /** Whether there are pieces after these, and the call for them, made when the reader comes near the end. */
  hasMore: boolean;
  onMore: () => void;
  onRemove: (address: string) => void;
}

/** Saved pieces, read as the reader goes down. j and k walk them, Enter opens as on any link, Delete removes. */
export function PieceList({ pieces, hasMore, onMore, onRemove }: PieceListProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLLIElement>(null);
  const more = useRef(onMore);
  more.current = onMore;
  useEffect(() => {
    if (end.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) more.current();
      },
      { rootMargin: '1200px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasMore, pieces.length]);

  const walk = (step: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('.piece-link') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  // Who goes through the list by key goes on from where the removed piece was.
  const remove = (address: string): void => {
    const row = document.activeElement?.closest('[data-address]');
    const beside = row?.nextElementSibling ?? row?.previousElementSibling;
    beside?.querySelector<HTMLElement>('.piece-link')?.focus({ preventScroll: true });
    onRemove(address);
  };
  useShortcut({
    j: () => walk(1),
    k: () => walk(-1),
    Delete: () => {
      const address = document.activeElement?.closest<HTMLElement>('[data-address]')?.dataset['address'];
      if (address !== undefined) remove(address);
    },
  });
  return (
    <ul ref={list} class="piece-list">
      {pieces.map((piece) => (
        <PieceRow key={piece.address} piece={piece} onRemove={remove} />
      ))}
      {hasMore && <li ref={end} class="piece-list-more" aria-hidden="true" />}
    </ul>
  );
}

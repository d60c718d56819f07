import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useShortcut } from '@/components/hooks/useShortcut';
import type { SavedPiece } from '@/utils/library/savedPieces';
import { PieceRow } from './PieceRow';

interface PieceListProps {
  pieces: readonly SavedPiece[];
  onRemove: (address: string) => void;
}

/** Rows drawn at a time: a few screens. Ten thousand at once would hold the page for seconds. */
const chunk = 100;

/** Saved pieces, drawn as the reader goes down. j and k walk them, Enter opens as on any link, Delete removes. */
export function PieceList({ pieces, onRemove }: PieceListProps): JSX.Element {
  const [drawn, setDrawn] = useState(chunk);
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLLIElement>(null);
  const hasMore = drawn < pieces.length;
  useEffect(() => {
    if (end.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setDrawn((rows) => rows + chunk);
      },
      { rootMargin: '1200px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasMore, drawn]);

  const walk = (step: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('.piece-link') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useShortcut({
    j: () => walk(1),
    k: () => walk(-1),
    Delete: () => {
      const row = document.activeElement?.closest<HTMLElement>('[data-address]');
      const address = row?.dataset['address'];
      if (address !== undefined) onRemove(address);
    },
  });
  return (
    <ul ref={list} class="piece-list">
      {pieces.slice(0, drawn).map((piece) => (
        <PieceRow key={piece.address} piece={piece} onRemove={onRemove} />
      ))}
      {hasMore && <li ref={end} class="piece-list-more" aria-hidden="true" />}
    </ul>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Tell } from '@/components/hooks/useNotices';
import { useLibrary } from '@/components/hooks/useLibrary';
import { useLaterPieces } from '@/components/awaited/useLaterPieces';
import type { RelatedFind } from '@/utils/related/relatedFind';
import { FindView } from './FindView';
import { goToFind } from './goToFind';

interface FindListProps {
  finds: readonly RelatedFind[];
  /** What the site says of a piece, by its address. */
  excerpts?: ReadonlyMap<string, string>;
  tell: Tell;
}

const noExcerpts: ReadonlyMap<string, string> = new Map();
const noneSaved: ReadonlySet<string> = new Set();

/**
 * Pieces that speak of the same thing, the nearest first; one at a time is previewed in place. Up and down go from one to the next; v goes to the passage, p previews it, s saves the piece
 * for later.
 */
export function FindList({ finds, excerpts = noExcerpts, tell }: FindListProps): JSX.Element {
  const later = useLaterPieces(tell);
  const addresses = finds.map(({ card }) => card.address);
  const kept = useLibrary((library) => library.whichAreSaved(addresses), addresses);
  const saved = kept.state === 'ready' ? kept.value : noneSaved;
  const [previewed, setPreviewed] = useState<string | null>(null);
  const preview = (address: string): void => setPreviewed(previewed === address ? null : address);

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('.preview') !== null) return;
    const items = [...(event.currentTarget as Element).children];
    const at = items.findIndex((item) => item.contains(target));
    const find = finds[at];
    if (find === undefined) return;
    const { card, passage } = find;
    const walk = (to: number): void => items[to]?.querySelector<HTMLElement>('.related-title')?.focus();
    const act: Record<string, () => void> = {
      ArrowDown: () => walk(at + 1),
      ArrowUp: () => walk(at - 1),
      Home: () => walk(0),
      End: () => walk(items.length - 1),
      v: () => passage !== null && void goToFind(card.address, passage, tell),
      p: () => saved.has(card.address) && preview(card.address),
      s: () => !saved.has(card.address) && later.toggle(card),
    };
    const done = act[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (done === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    done();
  };
  return (
    <ol class="finds" onKeyDown={onKeyDown}>
      {finds.map((find) => {
        const { address } = find.card;
        return (
          <FindView
            key={address}
            find={find}
            excerpt={excerpts.get(address) ?? null}
            saved={saved}
            later={later}
            isPreviewed={previewed === address}
            onPreview={() => preview(address)}
            onGo={(passage) => void goToFind(address, passage, tell)}
          />
        );
      })}
    </ol>
  );
}

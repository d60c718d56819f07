import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useShortcut } from '@/components/hooks/useShortcut';
import type { Findings } from '@/utils/library/findPieces';
import type { PieceFacts } from '@/utils/search/pieceFacts';
import { PieceRow } from './PieceRow';
import type { PieceActions } from './usePieceActions';
import type { Selection } from './useSelection';
import { useRowsInSight } from './useRowsInSight';
import { useVirtualRows } from './useVirtualRows';

interface PieceListProps {
  findings: Findings;
  /** The pieces to show, in this order. */
  shown: readonly PieceFacts[];
  actions: PieceActions;
  onRemove: (address: string) => void;
  selection: Selection;
}

/** Saved pieces, however many, read as the reader goes down. j and k walk them, Enter opens as on any link, e archives, l labels, x chooses, Delete removes. */
export function PieceList({ findings, shown, actions, onRemove, selection }: PieceListProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => shown.map(({ address }) => address), [shown]);
  const [focused, setFocused] = useState<string | null>(null);
  const kept = useMemo(() => (focused === null ? -1 : keys.indexOf(focused)), [keys, focused]);
  const virtual = useVirtualRows(list, keys, kept === -1 ? null : kept);
  const pieces = useRowsInSight({ findings, shown, ...virtual.near });

  // A row that is asked for may stand far from what is in the page: it takes the focus once it is there.
  const asked = useRef<string | null>(null);
  useLayoutEffect(() => {
    const link = asked.current !== null && linkIn(list.current, keys.indexOf(asked.current));
    if (!link) return;
    asked.current = null;
    link.focus({ preventScroll: true });
  });
  const goTo = (index: number): void => {
    const address = keys[index];
    if (address === undefined) return;
    virtual.goTo(index);
    const link = linkIn(list.current, index);
    if (link !== null) {
      link.focus({ preventScroll: true });
      return;
    }
    asked.current = address;
    setFocused(address);
  };
  const walk = (step: 1 | -1): void => {
    const at = keys.indexOf(focusedAddress() ?? '');
    goTo(at === -1 ? virtual.first : Math.min(keys.length - 1, Math.max(0, at + step)));
  };
  // Who goes through the list by key goes on from where the piece was that goes out of it.
  const stepOff = (address: string): void => {
    const at = keys.indexOf(address);
    if (address === focusedAddress() && at !== -1) goTo(at + 1 < keys.length ? at + 1 : at - 1);
  };
  const remove = (address: string): void => {
    stepOff(address);
    onRemove(address);
  };
  const walkChoosing = (step: 1 | -1): void => {
    const at = keys.indexOf(focusedAddress() ?? '');
    if (at === -1) {
      walk(step);
      return;
    }
    const address = keys[at];
    const next = keys[Math.min(keys.length - 1, Math.max(0, at + step))];
    if (address !== undefined && selection.chosen.length === 0) selection.toggle(address);
    if (next !== undefined) selection.extend(next);
    walk(step);
  };
  const choose = (address: string, reaches: boolean): void => (reaches ? selection.extend(address) : selection.toggle(address));
  // The same from one drawing to the next, so that rows which have not changed are not drawn again.
  const doings = useRef({ remove, choose });
  doings.current = { remove, choose };
  const { onRemove: removeRow, onChoose } = useMemo(
    () => ({
      onRemove: (address: string) => doings.current.remove(address),
      onChoose: (address: string, reaches: boolean) => doings.current.choose(address, reaches),
    }),
    [],
  );
  const archive = (): void => {
    const facts = shown.find(({ address }) => address === focusedAddress());
    if (facts === undefined) return;
    stepOff(facts.address);
    actions.mark([facts.address], facts.readingState === 'archived' ? 'unarchived' : 'archived');
  };
  useShortcut({
    j: () => walk(1),
    k: () => walk(-1),
    e: archive,
    l: (event) => {
      const facts = shown.find(({ address }) => address === focusedAddress());
      if (facts === undefined) return;
      event.preventDefault();
      actions.label([facts]);
    },
    x: () => {
      const address = focusedAddress();
      if (address !== null) selection.toggle(address);
    },
    J: () => walkChoosing(1),
    K: () => walkChoosing(-1),
    'Control+a': (event) => {
      event.preventDefault();
      selection.all();
    },
    Escape: () => {
      // It closes what is open over the list first.
      if (document.querySelector(':popover-open') === null) selection.clear();
    },
    Delete: () => {
      const address = focusedAddress();
      if (address !== null) remove(address);
    },
  });
  return (
    <ul
      ref={list}
      class="piece-list"
      style={{ height: `${virtual.height}px` }}
      data-choosing={selection.chosen.length > 0 || undefined}
      onMouseDown={(event) => {
        // Else the browser selects the text between.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => {
        const address = addressAt(event.target);
        if (!event.shiftKey || address === null || event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        selection.extend(address);
      }}
      onFocusIn={({ target }) => setFocused(addressAt(target))}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Element && list.current?.contains(relatedTarget))) setFocused(null);
      }}
    >
      {virtual.rows.map(({ index, key, top }) => {
        const facts = shown[index];
        if (facts === undefined) return null;
        return (
          <PieceRow
            key={key}
            facts={facts}
            piece={pieces.get(key)}
            place={{ index, count: shown.length, top, measure: virtual.measure }}
            actions={actions}
            onRemove={removeRow}
            isChosen={selection.has(key)}
            onChoose={onChoose}
          />
        );
      })}
    </ul>
  );
}

/** Of the row in which the focus is. */
function focusedAddress(): string | null {
  return addressAt(document.activeElement);
}

function addressAt(element: EventTarget | null): string | null {
  if (!(element instanceof Element)) return null;
  return element.closest<HTMLElement>('[data-address]')?.dataset['address'] ?? null;
}

function linkIn(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"] .piece-link`) ?? null;
}

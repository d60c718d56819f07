import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Findings } from '@/utils/library/findPieces';
import type { FoundPiece } from '@/utils/library/readFound';
import type { PieceFacts } from '@/utils/search/pieceFacts';
import { loadSearchedLibrary } from './loadSearchedLibrary';

/** Rows that are read at once: some milliseconds, and a few turns of the wheel. */
const atOnce = 40;

/** Rows that are remembered: far more than a reader goes back, some megabytes at most. */
const remembered = 2000;

interface Sight {
  findings: Findings;
  /** The pieces that the list shows, in its order. */
  shown: readonly PieceFacts[];
  first: number;
  last: number;
}

/**
 * The pieces of a list as rows show them, as far as they have been read: those that come into sight are read then, with some beyond. After a change of the library they
 * stay as they were until they have been read anew. One reading at a time, always of what is in sight now.
 */
export function useRowsInSight(sight: Sight): ReadonlyMap<string, FoundPiece> {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const known = useRef({ rows: new Map<string, FoundPiece>(), fresh: new Set<string>(), findings: null as Findings | null, reads: false });
  const now = useRef(sight);
  now.current = sight;
  const memory = known.current;
  if (memory.findings !== sight.findings) {
    memory.findings = sight.findings;
    memory.fresh = new Set(sight.findings.pieces.map(({ address }) => address));
    if (memory.rows.size > remembered) memory.rows.clear();
    for (const piece of sight.findings.pieces) memory.rows.set(piece.address, piece);
  }
  useEffect(() => {
    void readWhatIsMissing();
  });

  async function readWhatIsMissing(): Promise<void> {
    const { findings, shown, first, last } = now.current;
    const isMissing = ({ address }: PieceFacts): boolean => !memory.fresh.has(address);
    if (memory.reads || !shown.slice(first, last + 1).some(isMissing)) return;
    const near = shown.slice(first, Math.max(last + 1, first + atOnce));
    const addresses = near.filter(isMissing).slice(0, atOnce).map(({ address }) => address); // prettier-ignore
    memory.reads = true;
    const pieces = await loadSearchedLibrary()
      .then((library) => library.foundPieces(addresses, findings))
      .catch(() => null); // the page hears of a library that cannot be read by its findings
    memory.reads = false;
    if (pieces === null) return;
    if (memory.findings === findings) {
      for (const address of addresses) memory.fresh.add(address);
      for (const piece of pieces) memory.rows.set(piece.address, piece);
    }
    redraw(undefined);
  }
  return memory.rows;
}

import { useEffect, useMemo, useRef } from 'preact/hooks';
import { claimPassage } from '@/components/article/claimPassage';
import { tellFailure } from '@/components/hooks/failureMessages';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { useLibrary, type LibraryState } from '@/components/hooks/useLibrary';
import type { Tell } from '@/components/hooks/useNotices';
import { useSame } from '@/components/hooks/useSame';
import type { Article } from '@/utils/article/article';
import type { Claim } from '@/utils/claims/claim';
import type { Highlight, Ink } from '@/utils/highlights/highlight';
import { translate, translateCount } from '@/utils/localization/translate';
import { createNoteWriter, type NoteWriter } from '@/utils/page/noteWriter';

interface PanelHighlights {
  state: LibraryState<unknown>['state'];
  /** In the order of the text. */
  highlights: readonly Highlight[];
  isHighlighted: (claim: Claim) => boolean;
  /** Highlights a key point, or takes its highlight away. */
  toggle: (claim: Claim) => void;
  remove: (highlight: Highlight) => void;
  notes: NoteWriter;
}

const none: readonly Highlight[] = [];

/**
 * The highlights of a piece in the panel, where the piece itself is not in sight: they are made and changed in the library, by the words of the piece, and the page paints them when it
 * hears of the change.
 */
export function usePanelHighlights(article: Article, text: string, ink: Ink, tell: Tell): PanelHighlights {
  const addresses = [article.address, ...article.otherAddresses];
  const kept = useLibrary((library) => library.highlightsOf(...addresses), addresses);
  const highlights = useSame(kept.state === 'ready' ? kept.value : none);
  const notes = useNotes(tell);
  const wordsOf = ({ start, end }: Claim): string => spaced(text.slice(start, end));
  // By words, not by place: a piece that has changed since still knows them.
  const standing = (claim: Claim): Highlight | undefined =>
    highlights.find(({ selector }) => spaced(selector.quotation).includes(wordsOf(claim)));

  const toggle = (claim: Claim): void => {
    const there = standing(claim);
    if (there === undefined) void make(article, text, claim, { ink, highlights, tell });
    else if (spaced(there.selector.quotation) === wordsOf(claim)) void takeAway(there, article, tell);
    else tell(translate('claimsCovered'));
  };
  return {
    state: kept.state,
    highlights,
    isHighlighted: (claim) => standing(claim) !== undefined,
    toggle,
    remove: (highlight) => void takeAway(highlight, article, tell),
    notes,
  };
}

function useNotes(tell: Tell): NoteWriter {
  const life = useRef(new AbortController());
  useEffect(() => () => life.current.abort(), []);
  return useMemo(() => {
    const store = async (id: string, note: string, at: number): Promise<void> => {
      const outcome = await (await loadLibrary()).changeHighlight(id, { note }, at);
      if (outcome.kind === 'failed') tellFailure(tell, outcome.because, () => void store(id, note, at));
    };
    return createNoteWriter(store, life.current.signal);
  }, [tell]);
}

interface Making {
  ink: Ink;
  highlights: readonly Highlight[];
  tell: Tell;
}

/** As on the page, a highlight of the same ink that it meets becomes one with it. */
async function make(article: Article, text: string, claim: Claim, { ink, highlights, tell }: Making): Promise<void> {
  const now = Date.now();
  const met = highlights.filter((one) => one.ink === ink && meets(one, claim, text));
  const passage = {
    ...claim,
    start: Math.min(claim.start, ...met.map(({ selector }) => selector.start)),
    end: Math.max(claim.end, ...met.map(({ selector }) => selector.end)),
  };
  const selector = claimPassage(text, passage);
  const highlight = {
    id: crypto.randomUUID(),
    address: article.address,
    selector,
    ink,
    note: '',
    labels: [],
    createdAt: now,
    changedAt: now,
  };
  const library = await loadLibrary();
  const outcome =
    met.length === 0
      ? await library.keepHighlight(highlight, article, now)
      : await library.mergeHighlights({ replaced: met.map(({ id }) => id), highlight }, article, now);
  if (outcome.kind === 'failed') tellFailure(tell, outcome.because, () => void make(article, text, claim, { ink, highlights, tell }));
  else tell(translate(met.length === 0 ? 'claimsHighlighted' : 'highlightMerged'));
}

async function takeAway(highlight: Highlight, article: Article, tell: Tell): Promise<void> {
  const library = await loadLibrary();
  const removed = await library.removeHighlight(highlight.id, Date.now());
  if (removed.kind === 'failed') {
    tellFailure(tell, removed.because, () => void takeAway(highlight, article, tell));
    return;
  }
  const gone = removed.value;
  if (gone === null) return;
  const putBack = async (): Promise<void> => {
    const kept = await library.keepHighlight(gone, article, Date.now());
    if (kept.kind === 'failed') tellFailure(tell, kept.because, () => void putBack());
  };
  tell(translateCount('highlightsRemoved', 1), () => void putBack());
}

/** Where the piece has changed since, a highlight may stand elsewhere than it says: what has other words there meets nothing. */
function meets({ selector: { part, start, end, quotation } }: Highlight, claim: Claim, text: string): boolean {
  return part === 'body' && start < claim.end && end > claim.start && spaced(text.slice(start, end)) === spaced(quotation);
}

function spaced(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

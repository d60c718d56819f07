import { useEffect, useRef, useState } from 'preact/hooks';
import type { SitePiece } from '@/utils/article/sitePiece';
import type { SearchProgress, SiteAnswer } from '@/utils/capture/searchSite';
import type { SiteQuestion } from '@/utils/publisher/siteAddresses';

/** How a search of the site stands. `found` holds all pages that were asked for, in the site's order; `before` is what was found before the next page was asked for. */
export type SiteSearchState =
  | { kind: 'idle' }
  | { kind: 'running'; progress: SearchProgress | null; before: FoundOnSite | null }
  | FoundOnSite
  | (Extract<SiteAnswer, { kind: 'failed' }> & { before: FoundOnSite | null });

/** What the site has given so far. */
export interface FoundOnSite {
  kind: 'found';
  pieces: readonly SitePiece[];
  /** The words that found them. */
  asked: string;
  /** Whether these are not all that were asked for, since nothing has them all. */
  isFewer: boolean;
  /** When the site answered, in milliseconds since 1970: answers are kept for a day. */
  at: number;
  hasMore: boolean;
  more: Extract<SiteAnswer, { kind: 'found' }>['more'];
}

interface SiteSearch {
  state: SiteSearchState;
  ask: (question: SiteQuestion) => void;
  /** Asks for the next page of what was found, once more where that failed; nothing while something is asked for. */
  askMore: () => void;
  cancel: () => void;
}

/** Asks the site, one question at a time, only when told to; a new question and the end of the page give up the one before. The code comes with the first question. */
export function useSiteSearch(): SiteSearch {
  const [state, setState] = useState<SiteSearchState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (before: FoundOnSite | null, work: (options: Options) => Promise<SiteAnswer>): Promise<void> => {
    running.current?.abort();
    const ending = new AbortController();
    running.current = ending;
    setState({ kind: 'running', progress: null, before });
    const onProgress = (progress: SearchProgress): void => {
      if (running.current === ending) setState({ kind: 'running', progress, before });
    };
    // A file of the extension that is missing, or a fault of ours: the reader can ask again.
    const answer = await work({ signal: ending.signal, onProgress }).catch((): SiteAnswer => ({ kind: 'failed', because: 'no-answer' }));
    if (running.current !== ending) return;
    if (answer.kind === 'failed') setState(answer.because === 'cancelled' ? (before ?? { kind: 'idle' }) : { ...answer, before });
    else setState({ ...answer, pieces: joined(before?.pieces ?? [], answer.pieces) });
  };
  return {
    state,
    ask: (question) =>
      void run(null, async (options) => {
        const { searchSite } = await import('@/utils/capture/searchSite');
        return searchSite(question, options);
      }),
    askMore: () => {
      const from = state.kind === 'found' ? state : state.kind === 'failed' ? state.before : null;
      if (from !== null) void run(from, (options) => from.more(options));
    },
    cancel: () => running.current?.abort(),
  };
}

interface Options {
  signal: AbortSignal;
  onProgress: (progress: SearchProgress) => void;
}

/** A page may tell again what the one before it told. */
function joined(before: readonly SitePiece[], then: readonly SitePiece[]): readonly SitePiece[] {
  const known = new Set(before.map(({ card }) => card.address));
  return [...before, ...then.filter(({ card }) => !known.has(card.address))];
}

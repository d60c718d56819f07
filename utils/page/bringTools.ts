import { toBackground } from '@/utils/messaging/toBackground';
import type { HighlightSession } from './highlightSession';
import type { PieceMarks } from './pieceMarks';
import { isShowing, type PageTools } from './takeTools';

/**
 * Has toolbar, card and drawer brought into the page, with all that works on highlights, once they are wanted: at the first selection, or when there is something
 * to show. Until then a page carries neither their script nor anything of ours. Gives back a function that brings them at once, and answers null where they
 * cannot be brought; the next wish tries again.
 */
export function bringTools(
  marks: PieceMarks,
  doings: Pick<PageTools, 'compare' | 'makeRoom' | 'relate'>,
): () => Promise<HighlightSession | null> {
  const tools: PageTools = { marks, ...doings, session: null };
  let asked: Promise<unknown> | null = null;
  const bring = async (): Promise<HighlightSession | null> => {
    if (tools.session || marks.signal.aborted) return tools.session;
    globalThis.taccuinoTools = tools;
    asked ??= toBackground.ask('bringTools', 'highlightTools');
    await asked;
    asked = null;
    return tools.session;
  };
  marks.subscribe(() => tools.session === null && isShowing(marks) && void bring(), marks.signal);
  document.addEventListener('selectstart', () => marks.wishes.toolbar && void bring(), { signal: marks.signal, passive: true });
  return bring;
}

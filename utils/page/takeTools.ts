import type { HighlightSession } from './highlightSession';
import type { PieceMarks } from './pieceMarks';

/** The highlights of a page that wait for what lets the reader work with them. */
export interface PageTools {
  marks: PieceMarks;
  compare: () => void;
  makeRoom: () => void;
  /** Shows the passages related to words of the page. */
  relate: (text: string, of: 'selection' | 'highlight') => void;
  /** Put there by the script that takes them. */
  session: HighlightSession | null;
}

declare global {
  // Both scripts run in the extension's own world of the page, which the page's scripts cannot see.
  var taccuinoTools: PageTools | undefined;
}

/** What waits for its tools, once; null where nothing does. */
export function takeTools(): PageTools | null {
  const tools = globalThis.taccuinoTools ?? null;
  globalThis.taccuinoTools = undefined;
  return tools;
}

/** Calls back once, as soon as there is something to show beside the paint. */
export function whenShowing(marks: Pick<PieceMarks, 'view' | 'subscribe' | 'signal'>, listener: () => void): void {
  const once = new AbortController();
  const look = (): void => {
    if (once.signal.aborted || marks.signal.aborted || !isShowing(marks)) return;
    once.abort();
    listener();
  };
  marks.subscribe(look, AbortSignal.any([once.signal, marks.signal]));
  look();
}

/** Whether there is something to show beside the paint. */
export function isShowing(marks: Pick<PieceMarks, 'view'>): boolean {
  const { selection, card, list, attaching, missing, hasChanged, notice } = marks.view();
  return selection !== null || card !== null || list || attaching !== null || missing > 0 || hasChanged || notice !== null;
}

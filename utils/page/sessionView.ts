import type { Highlight, PassageSelector } from '@/utils/highlights/highlight';
import type { HighlightPlace } from './highlightPlace';
import type { StoreFailure } from './highlightStore';

/** What has just happened. `removed`, `merged` and `attached` can be undone. */
export type SessionNotice =
  | { kind: 'removed'; highlights: readonly Highlight[] }
  | { kind: 'merged'; id: string; replaced: readonly Highlight[] }
  | { kind: 'attached'; id: string; before: PassageSelector }
  | { kind: 'failed'; because: StoreFailure }
  /** The panel can be opened only by the reader's own command, whose shortcut this is; empty where it has none. */
  | { kind: 'panel-shut'; shortcut: string }
  | { kind: 'copied' | 'not-copied' | 'link-copied' | 'other-piece' | 'piece-saved' };

/** What is to be seen beside the paint. A new object after each change. */
export interface SessionView {
  places: readonly HighlightPlace[];
  /** What the toolbar stands at. */
  selection: Range | null;
  /** Id of the highlight whose card is open, and whether its note is to be written. */
  card: { id: string; writing: boolean } | null;
  list: boolean;
  /** Whether what has just opened takes the focus, because it was opened by key. */
  takesFocus: boolean;
  /** Id of the highlight that waits for a selection to be attached to. */
  attaching: string | null;
  /** Id of the highlight to which the reader went last. */
  current: string | null;
  /** How many are not found although the page has come to rest; 0 until then. */
  missing: number;
  /** Whether the piece reads otherwise than when it was saved. */
  hasChanged: boolean;
  notice: SessionNotice | null;
}

export interface ViewHolder {
  view: () => SessionView;
  show: (part: Partial<SessionView>) => void;
  subscribe: (listener: () => void, signal: AbortSignal) => void;
}

/** Holds what is to be seen and tells each change of it, until the signal is aborted. */
export function createViewHolder(signal: AbortSignal): ViewHolder {
  const listeners = new Set<() => void>();
  let view: SessionView = {
    places: [],
    selection: null,
    card: null,
    list: false,
    takesFocus: false,
    attaching: null,
    current: null,
    missing: 0,
    hasChanged: false,
    notice: null,
  };
  signal.addEventListener('abort', () => listeners.clear());
  return {
    view: () => view,
    show(part) {
      if (signal.aborted) return;
      view = { ...view, ...part };
      for (const listener of listeners) listener();
    },
    subscribe(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}

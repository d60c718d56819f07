import type { ViewHolder } from './sessionView';
import { watchSelection } from './watchSelection';

/** Less than this, in CSS pixels, is the page settling and no scroll of the reader. */
const nudge = 4;

/**
 * A selection that rests brings the toolbar where that is wanted, and where a highlight waits to be attached to it; once its passage scrolls away the toolbar goes, and the
 * selection stays. Gives back a function that looks at the selection again.
 */
export function watchToolbarSelection(
  root: Element,
  { view, show, subscribe }: ViewHolder,
  wishes: { toolbar: boolean },
  signal: AbortSignal,
): () => void {
  let shown: Range | null = null;
  let shownAt = 0;
  subscribe(() => {
    if (view().selection === shown) return;
    shown = view().selection;
    shownAt = shown?.getBoundingClientRect().top ?? 0;
  }, signal);
  const scrolled = (): void => {
    if (shown && Math.abs(shown.getBoundingClientRect().top - shownAt) > nudge) show({ selection: null });
  };
  addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
  return watchSelection(
    root,
    (found) => {
      const { attaching, selection, takesFocus } = view();
      const wanted = wishes.toolbar || attaching !== null;
      // One that the toolbar itself makes larger leaves the focus there.
      const keepsFocus = found !== null && selection !== null && takesFocus;
      show({ selection: wanted ? found : null, takesFocus: keepsFocus, ...(found && { card: null }) });
    },
    signal,
  );
}

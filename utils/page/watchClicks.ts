import type { HighlightPlace } from './highlightPlace';
import { isPaintedAt } from './paint';
import type { ViewHolder } from './sessionView';
import { selectedRange } from './watchSelection';

/** Opens the card of the mark that the reader clicks, and closes it where the click hits none. Links, controls and selections keep their click. */
export function watchClicks(root: Element, { view, show }: ViewHolder, signal: AbortSignal): void {
  // Of marks upon marks the shortest: the longer one can be clicked beside it.
  const lengthOf = ({ words }: HighlightPlace): number => words.length;
  document.addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0];
      const { places, card } = view();
      if (places.length === 0 || !(target instanceof Element) || !root.contains(target) || selectedRange(root)) return;
      if (target.closest('a, button, input, textarea, select, label, summary')) return;
      const [hit] = places
        .filter(({ range }) => range && isPaintedAt(range, event.clientX, event.clientY))
        .sort((one, other) => lengthOf(one) - lengthOf(other));
      if (hit)
        show({
          card: { id: hit.highlight.id, writing: false },
          list: false,
          takesFocus: false,
          selection: null,
          current: hit.highlight.id,
        });
      else if (card) show({ card: null });
    },
    { signal },
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { bodyOf } from '@/components/article/passages';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { describeRange } from '@/utils/highlights/describeRange';
import { findRange } from '@/utils/highlights/findRange';
import { shareRead } from './shareRead';

/** Stillness after which a place counts as one where the reader reads, in milliseconds; pagehide catches what is shorter. */
const stillness = 600;

/**
 * Remembers the passage at the top of the window while a saved piece is read, and goes back to it when the piece is opened again. By passage, not by
 * pixels: the window, the text size and the piece itself may have changed. `arrivesElsewhere` where the reader asked for another place in it.
 */
export function useReadingPosition(piece: HTMLElement | null, address: string, saved: boolean, arrivesElsewhere = false): void {
  const restored = useRef(arrivesElsewhere);
  useEffect(() => {
    const body = bodyOf(piece);
    if (body === null || !saved) return undefined;
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = (): void => {
      clearTimeout(timer);
      const range = topRange(body);
      const selector = range === null ? null : describeRange(body, range, 'body');
      if (selector === null || ending.signal.aborted) return;
      const end = body.getBoundingClientRect().bottom + window.scrollY;
      const share = shareRead({ scrolled: window.scrollY, window: window.innerHeight, end });
      void loadLibrary().then((library) => library.rememberPosition(address, { selector, share }, Date.now()));
    };
    const follow = (): void => {
      const { signal } = ending;
      if (signal.aborted) return;
      window.addEventListener(
        'scroll',
        () => {
          clearTimeout(timer);
          timer = setTimeout(remember, stillness);
        },
        { passive: true, signal },
      );
      window.addEventListener('pagehide', remember, { signal });
    };
    if (restored.current) follow();
    else
      void loadLibrary()
        .then((library) => library.readingPosition(address))
        .catch(() => null) // a piece is read from its beginning where the library does not answer
        .then((position) => {
          restored.current = true;
          if (ending.signal.aborted || position === null || position.share <= 0) return;
          const found = findRange(body, position.selector);
          if (found.state !== 'lost' && window.scrollY === 0)
            window.scrollTo({ top: found.range.getBoundingClientRect().top - margin, behavior: 'instant' });
        })
        .finally(follow);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [piece, address, saved]);
}

/** Room for the bar at the top, and a little air, in CSS pixels. */
const margin = 80;

/** As many characters as tell a place from every other. */
const enough = 200;

/** The first words below the bar; null where nothing of the body stands there. */
function topRange(body: HTMLElement): Range | null {
  const box = body.getBoundingClientRect();
  const caret = document.caretPositionFromPoint(box.left + 4, Math.max(margin, box.top) + 12);
  const node = caret?.offsetNode;
  if (caret === null || node === undefined || !body.contains(node)) return null;
  const range = document.createRange();
  range.setStart(node, caret.offset);
  const length = node instanceof Text ? node.data.length : node.childNodes.length;
  range.setEnd(node, Math.min(length, caret.offset + enough));
  return range;
}

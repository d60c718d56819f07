import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';

/**
 * Up to so many rows all are in the page, so that the browser's own search, a selection and a print find them; the time to paint them is still that of a page. Above,
 * only those near the window are.
 */
export const wholeList = 100;

/** Pixels of a row before it was measured: a title of one line, a standfirst of two, the line under it. */
const usualHeight = 132;

/** Rows beyond each edge of the window: what comes into sight in a turn of the wheel is there already. */
const beyond = 6;

/** What stands over the list when it scrolls, at the head and at the foot, in pixels: a row that is gone to lies clear of it. */
const covered = { start: 64, end: 64 };

interface VirtualRow {
  index: number;
  key: string;
  /** Pixels from the head of the list. */
  top: number;
}

interface VirtualRows {
  /** The rows that are to be in the page, in their order. */
  rows: readonly VirtualRow[];
  /** Pixels of the whole list. */
  height: number;
  /** The first row in the window. */
  first: number;
  /** The rows from the first that is near the window to the last. */
  near: { first: number; last: number };
  /** The `ref` of each row, which has its place in `data-index`: what it really measures counts from then on. */
  measure: (row: HTMLElement | null) => void;
  /** Scrolls as little as is needed for this row to be seen whole. */
  goTo: (index: number) => void;
}

/**
 * The rows of a long list that scrolls with the window, of which only those near it are in the page; `kept` is the place of one that stays in it wherever it is, since
 * it has the focus. `keys` tell the rows apart, so that what was measured goes with them when others come between. Measured and placed by TanStack's virtual-core.
 */
export function useVirtualRows(list: RefObject<HTMLElement | null>, keys: readonly string[], kept: number | null): VirtualRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [margin, setMargin] = useState(0);
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      if (kept === null || kept >= range.count || indexes.includes(kept)) return indexes;
      return [...indexes, kept].sort((one, other) => one - other);
    },
    [kept],
  );
  const options = {
    count: keys.length,
    getItemKey,
    rangeExtractor,
    estimateSize: () => usualHeight,
    overscan: keys.length <= wholeList ? wholeList : beyond,
    scrollMargin: margin,
    scrollPaddingStart: covered.start,
    scrollPaddingEnd: covered.end,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    // A row that has grown moves those below it in the next frame: in the same one browsers complain of a loop.
    useAnimationFrameWithResizeObserver: true,
    onChange: () => redraw(undefined),
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  };
  const virtualizer = useMemo(() => new Virtualizer<Window, HTMLElement>(options), []);
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // What stands above the list comes and goes. To ask where it stands makes the browser lay the page out at once: not in each frame of a list that scrolls.
  useLayoutEffect(() => {
    if (virtualizer.isScrolling) return;
    const top = list.current === null ? margin : Math.round(list.current.getBoundingClientRect().top + window.scrollY);
    if (Math.abs(top - margin) > 1) setMargin(top);
  });
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  const { overscan } = options;
  return {
    rows: virtualizer.getVirtualItems().map(({ index, key, start }) => ({ index, key: String(key), top: start - margin })),
    height: virtualizer.getTotalSize(),
    first: startIndex,
    near: { first: Math.max(0, startIndex - overscan), last: Math.min(keys.length - 1, endIndex + overscan) },
    measure: virtualizer.measureElement,
    goTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

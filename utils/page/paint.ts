import { type Ink } from '@/utils/highlights/highlight';
import { inks, paintName } from './inks';

declare global {
  // Newer than TypeScript's own description of the DOM (CSS Custom Highlight API, Chrome 140, Firefox 150).
  interface HighlightRegistry {
    highlightsFromPoint(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[];
  }
}

const pulseName = 'taccuino-pulse';
/** Long enough to find the place with the eyes, in milliseconds. */
const pulseLength = 1600;

/** Paints these ranges and no others: what was painted before, also by an older script of ours, is replaced. The document is not touched. */
export function paint(marks: readonly { ink: Ink; range: Range }[]): void {
  for (const ink of inks) {
    const ranges = marks.filter((mark) => mark.ink === ink).map(({ range }) => range);
    if (ranges.length > 0) CSS.highlights.set(paintName(ink), new Highlight(...ranges));
    else CSS.highlights.delete(paintName(ink));
  }
}

/** Takes everything of ours off the page. */
export function clearPaint(): void {
  for (const ink of inks) CSS.highlights.delete(paintName(ink));
  CSS.highlights.delete(pulseName);
}

/** The ranges of ours under a point of the viewport, in CSS pixels; the topmost first. */
export function paintedAt(x: number, y: number): AbstractRange[] {
  // Asked one by one: Firefox does not let an extension iterate over the page's registry.
  const ours = new Set(inks.map((ink) => CSS.highlights.get(paintName(ink))));
  return CSS.highlights
    .highlightsFromPoint(x, y)
    .filter(({ highlight }) => ours.has(highlight))
    .flatMap(({ ranges }) => ranges);
}

/** Scrolls a passage to the upper third of what scrolls around it and lets it pulse; at once where motion is unwanted. */
export function jumpToRange(range: Range, signal: AbortSignal): void {
  const start = range.startContainer;
  const element = start.nodeType === 1 ? (start as Element) : start.parentElement;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  openAround(element);
  const scroller = scrollerOf(element);
  const top = scroller ? scroller.getBoundingClientRect().top : 0;
  const height = scroller ? scroller.clientHeight : innerHeight;
  const distance = range.getBoundingClientRect().top - top - height / 3;
  (scroller ?? window).scrollBy({ top: distance, behavior: still ? 'instant' : 'smooth' });
  const pulse = new Highlight(range);
  // Above the ink of the passage itself.
  pulse.priority = 1;
  CSS.highlights.set(pulseName, pulse);
  const timer = setTimeout(() => {
    if (CSS.highlights.get(pulseName) === pulse) CSS.highlights.delete(pulseName);
  }, pulseLength);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** A passage in a closed disclosure cannot be scrolled to; opening it is what a click of the reader would do. */
function openAround(element: Element | null): void {
  for (let box = element?.closest('details'); box; box = box.parentElement?.closest('details')) box.open = true;
}

function scrollerOf(element: Element | null): Element | null {
  for (
    let box = element?.parentElement ?? null;
    box && box !== document.body && box !== document.documentElement;
    box = box.parentElement
  ) {
    if (/auto|scroll/u.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight) return box;
  }
  return null;
}

import { inks, paintName, underName } from './inks';
import { layInks, type Mark } from './layInks';

declare global {
  // Newer than TypeScript's own description of the DOM (CSS Custom Highlight API, Chrome 140, Firefox 150).
  interface HighlightRegistry {
    highlightsFromPoint(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[];
  }
}

const pulseName = 'taccuino-pulse';
/** Laid over the ink of passages whose words have changed. */
const changedName = 'taccuino-changed';
/** Long enough to find the place with the eyes, in milliseconds. */
const pulseLength = 1600;

/** Paints these ranges and no others: what was painted before, also by an older script of ours, is replaced. The document is not touched. */
export function paint(marks: readonly (Mark & { changed?: boolean })[]): void {
  const { over, under } = layInks(marks);
  for (const ink of inks) {
    set(paintName(ink), over, ink);
    set(underName(ink), under, ink);
  }
  put(changedName, marks.filter(({ changed }) => changed).map(({ range }) => range)); // prettier-ignore
}

function set(name: string, marks: readonly Mark[], ink: Mark['ink']): void {
  put(name, marks.filter((mark) => mark.ink === ink).map(({ range }) => range)); // prettier-ignore
}

function put(name: string, ranges: readonly Range[]): void {
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

/** What is painted now in a view of ours, each range with the name of its paint. */
export function paintedRanges(): { paint: string; range: Range }[] {
  return [...paintNames(), changedName].flatMap((paint) =>
    [...(CSS.highlights.get(paint) ?? [])].flatMap((range) => (range instanceof Range ? [{ paint, range }] : [])),
  );
}

/** Takes everything of ours off the page. */
export function clearPaint(): void {
  for (const name of paintNames()) CSS.highlights.delete(name);
  CSS.highlights.delete(changedName);
  CSS.highlights.delete(pulseName);
}

/** Whether a range that is painted lies under a point of the viewport, in CSS pixels. Of what covers another, both do. */
export function isPaintedAt(range: Range, x: number, y: number): boolean {
  // Asked one by one: Firefox does not let an extension iterate over the page's registry.
  const ours = new Set(paintNames().map((name) => CSS.highlights.get(name)));
  // What is painted of a range may be a piece of it: the rest lies under another ink.
  return CSS.highlights
    .highlightsFromPoint(x, y)
    .filter(({ highlight }) => ours.has(highlight))
    .flatMap(({ ranges }) => ranges)
    .some(
      (piece) =>
        range.comparePoint(piece.startContainer, piece.startOffset) === 0 && range.comparePoint(piece.endContainer, piece.endOffset) === 0,
    );
}

function paintNames(): string[] {
  return inks.flatMap((ink) => [paintName(ink), underName(ink)]);
}

/** Scrolls a passage to the upper third of what scrolls around it and lets it pulse; at once where motion is unwanted. */
export function jumpToRange(range: Range, signal: AbortSignal): void {
  const start = range.startContainer;
  const element = start.nodeType === 1 ? (start as Element) : start.parentElement;
  // A page that comes to the front only after it was asked does not go on with a scroll that it began unseen.
  const still = document.visibilityState !== 'visible' || matchMedia('(prefers-reduced-motion: reduce)').matches;
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

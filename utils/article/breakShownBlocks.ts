import { builtIn } from './builtIn';

/** What follows another of its kind. The browser finds them. */
const neighbours = 'span+span';

/**
 * Puts a line break into the copy before each `span` that the page shows on a line of its own under another one: the lines of a verse. `copied` is the root
 * of the copy, still like the page's element by element. Where the page has no view the inline style says it. The page is only asked.
 */
export function breakShownBlocks(page: Document, copied: Element): void {
  const copies = copied.querySelectorAll(neighbours);
  if (copies.length === 0) return;
  const view = builtIn(page, 'defaultView');
  const originals = view === null ? null : builtIn(page, 'documentElement').querySelectorAll(neighbours);
  for (const [index, copy] of copies.entries()) {
    if (!followsDirectly(copy)) continue;
    const original = originals?.[index];
    const isUnder = original === undefined || view === null ? isBlockByAttribute(copy) : standsUnder(original, view);
    if (isUnder) copy.before(copied.ownerDocument.createElement('br'));
  }
}

/** Whether there is no more than a blank between an element and the one before it. */
function followsDirectly(element: Element): boolean {
  const before = element.previousSibling;
  return before !== null && (before.nodeType === 1 || (before.nodeType === 3 && (before as Text).data.trim() === ''));
}

/** A flexible box, and what floats, make blocks of what stands side by side. */
function standsUnder(original: Element, view: Window): boolean {
  const { display, float, position } = view.getComputedStyle(original);
  if (display !== 'block' || float !== 'none' || position === 'absolute' || position === 'fixed') return false;
  const around = original.parentElement;
  return around === null || !/flex|grid/u.test(view.getComputedStyle(around).display);
}

function isBlockByAttribute(copy: Element): boolean {
  return /(?:^|;)\s*display\s*:\s*block/iu.test(copy.getAttribute('style') ?? '');
}

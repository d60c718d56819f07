const name = 'taccuino-arrival';

/** How long the place stays marked after a jump, in milliseconds: time to find it with the eyes. */
const marked = 1600;

let ending: ReturnType<typeof setTimeout> | undefined;

/** Scrolls a passage to the upper third of what scrolls around it, marks it for a moment, and moves the focus to its block. */
export function arriveAt(range: Range): void {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  if (element === null) return;
  const scroller = scrollerOf(element);
  const height = scroller === null ? window.innerHeight : scroller.clientHeight;
  const top = range.getBoundingClientRect().top - (scroller === null ? 0 : scroller.getBoundingClientRect().top) - height / 3;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  (scroller ?? window).scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
  CSS.highlights.set(name, new Highlight(range));
  clearTimeout(ending);
  ending = setTimeout(() => CSS.highlights.delete(name), marked);
  const block = element.closest<HTMLElement>('p, li, h1, h2, h3, h4, h5, h6, figcaption, pre, td, th');
  if (block === null) return;
  if (!block.hasAttribute('tabindex')) block.tabIndex = -1;
  block.focus({ preventScroll: true });
}

function scrollerOf(element: Element): Element | null {
  for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight) return box;
  }
  return null;
}

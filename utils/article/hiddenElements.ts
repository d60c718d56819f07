import { builtIn } from './builtIn';

/** Elements without a box of their own whatever they mean, and those that are read for what they carry and not for what they show. */
const unseen = new Set(
  'head meta title link base script style noscript template source track param area map col colgroup br wbr option optgroup iframe img picture datalist'.split(
    ' ',
  ),
);

/** Text for screen readers alone, by the names that have stood for it in every theme for fifteen years. */
const forReaders = '.screen-reader-text,.sr-only,.visually-hidden,.visuallyhidden';

/** The share of the page's text that may be hidden by transparency: more than that is a page that fades in as one scrolls. */
const mostTransparent = 0.3;

/**
 * Elements of a copy whose originals the reader does not see; `copied` is the root of the copy, still like the page's element by element.
 * Where the page has a view its own layout says it, else attributes and inline style. What a closed `details` or `hidden="until-found"` folds
 * away can be unfolded by the reader, and counts as seen. The page is only asked, never changed.
 */
export function hiddenElements(page: Document, copied: Element): Element[] {
  const root = builtIn(page, 'documentElement');
  const view = builtIn(page, 'defaultView');
  if (view === null || typeof root.checkVisibility !== 'function') return hiddenByAttributes(copied);
  const { hidden, transparent } = hiddenByLayout(root, view, copied);
  const textOf = (elements: readonly Element[]): number => elements.reduce((sum, element) => sum + element.textContent.length, 0);
  if (transparent.length === 0) return hidden;
  const body = copied.querySelector('body');
  return textOf(transparent) > mostTransparent * (body?.textContent.length ?? 0) ? hidden : [...hidden, ...transparent];
}

function hiddenByLayout(root: Element, view: Window & typeof globalThis, copied: Element): { hidden: Element[]; transparent: Element[] } {
  // Taken from the root: a form hides its own methods behind its controls' names.
  const [wholly, atAll] = [{ visibilityProperty: true, opacityProperty: true }, { visibilityProperty: true }];
  // A head shows nothing, and what is read of it is not what it shows.
  const [originals, copies] = [root, copied].map((one) => (one.querySelector('body') ?? one).getElementsByTagName('*')) as [
    HTMLCollection,
    HTMLCollection,
  ];
  const hidden = [...copied.querySelectorAll(forReaders)].filter((copy) => !unseen.has(copy.localName));
  const transparent: Element[] = [];
  // Of all of extraction this is what is asked of most elements: nothing is looked up, or called, that is not needed.
  const count = originals.length;
  for (let index = 0; index < count; index++) {
    const original = originals[index] as Element;
    // Nearly everything is seen: one question is enough for it.
    if (root.checkVisibility.call(original, wholly)) continue;
    const copy = copies[index] as Element;
    if (unseen.has(copy.localName)) continue;
    if (root.checkVisibility.call(original, atAll)) transparent.push(copy);
    else if (!isSeenWithoutBox(view.getComputedStyle(original), copy)) hidden.push(copy);
    else continue;
    // What it holds is hidden with it.
    index += copy.getElementsByTagName('*').length;
  }
  return { hidden, transparent };
}

/** Whether what has no box has no reason of its own for it: `display: contents`, or folded away in a closed details. */
function isSeenWithoutBox({ display, visibility }: CSSStyleDeclaration, copy: Element): boolean {
  if (display === 'none' || visibility !== 'visible') return false;
  return display === 'contents' || copy.closest('details,[hidden="until-found" i]') !== null;
}

/** Elements that may be hidden: the browser finds them faster than a walk over all. */
const suspect = `[hidden],[aria-hidden=true],[style*=display i],[style*=visibility i],[style*=opacity i],${forReaders}`;

function hiddenByAttributes(copied: Element): Element[] {
  return [...copied.querySelectorAll(suspect)].filter((copy) => !unseen.has(copy.localName) && !isSeenByAttributes(copy));
}

function isSeenByAttributes(copy: Element): boolean {
  const hiddenAs = copy.getAttribute('hidden');
  if (hiddenAs !== null && hiddenAs.toLowerCase() !== 'until-found') return false;
  if (copy.getAttribute('aria-hidden') === 'true' || copy.matches(forReaders)) return false;
  const style = copy.getAttribute('style');
  return (
    style === null ||
    !/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$))/iu.test(style)
  );
}

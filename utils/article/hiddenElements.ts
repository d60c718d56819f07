import { builtIn } from './builtIn';

/** Elements without a box of their own whatever they mean, and those that are read for what they carry and not for what they show. */
const unseen = new Set(
  'head meta title link base script style noscript template source track param area map col colgroup br wbr option optgroup iframe img picture datalist'.split(
    ' ',
  ),
);

/** Text for screen readers alone, by the names that have stood for it in every theme for fifteen years. */
const forScreenReaders = /(?:^|\s)(?:screen-reader-text|sr-only|visually-?hidden)(?:\s|$)/u;

/** The share of the page's text that may be hidden by transparency: more than that is a page that fades in as one scrolls. */
const mostTransparent = 0.3;

/**
 * Elements of a copy whose originals the reader does not see; `copied` is the root of the copy, still like the page's element by element. Where
 * the page has a view its own layout says it, else attributes and inline style. What a closed `details` or `hidden="until-found"` folds
 * away can be unfolded by the reader, and counts as seen. The page is only asked, never changed.
 */
export function hiddenElements(page: Document, copied: Element): Element[] {
  const root = builtIn(page, 'documentElement');
  const view = builtIn(page, 'defaultView');
  if (view === null || typeof root.checkVisibility !== 'function') return hiddenByAttributes(copied);
  const isSeen = seenByLayout(root, view);
  const copies = copied.querySelectorAll('*');
  const walker = builtIn(page, 'createTreeWalker')(root, 1);
  const hidden: Element[] = [];
  const transparent: Element[] = [];
  let index = 0;
  walker.nextNode();
  while (index < copies.length) {
    const copy = copies[index];
    if (copy === undefined) break;
    const seen = unseen.has(copy.localName) ? 'yes' : isSeen(walker.currentNode as Element, copy);
    if (seen === 'no') hidden.push(copy);
    else if (seen === 'faintly') transparent.push(copy);
    if (seen === 'yes') index++;
    else index += 1 + copy.getElementsByTagName('*').length;
    if (!(seen === 'yes' ? walker.nextNode() : skip(walker))) break;
  }
  const textOf = (elements: readonly Element[]): number => elements.reduce((sum, element) => sum + element.textContent.length, 0);
  const body = copied.querySelector('body');
  return textOf(transparent) > mostTransparent * (body?.textContent.length ?? 0) ? hidden : [...hidden, ...transparent];
}

type Seen = 'yes' | 'no' | 'faintly';

/** The next element after the whole of the present one. */
function skip(walker: TreeWalker): boolean {
  do if (walker.nextSibling()) return true;
  while (walker.parentNode());
  return false;
}

function seenByLayout(root: Element, view: Window & typeof globalThis): (live: Element, copy: Element) => Seen {
  // Taken from the root: a form hides its own methods behind its controls' names.
  const isVisible = (element: Element, options: CheckVisibilityOptions): boolean => root.checkVisibility.call(element, options);
  const getComputedStyle = view.getComputedStyle.bind(view);
  return (live, copy) => {
    if (forScreenReaders.test(copy.getAttribute('class') ?? '')) return 'no';
    // Nearly everything is seen: one question is enough for it.
    if (isVisible(live, { visibilityProperty: true, opacityProperty: true })) return 'yes';
    if (isVisible(live, { visibilityProperty: true })) return 'faintly';
    const style = getComputedStyle(live);
    if (style.display === 'none' || style.visibility !== 'visible') return 'no';
    // No box, yet no reason of its own: `display: contents`, or folded away in a closed details.
    return style.display === 'contents' || copy.closest('details,[hidden="until-found" i]') !== null ? 'yes' : 'no';
  };
}

/** Elements that may be hidden: the browser finds them faster than a walk over all. */
const suspect =
  '[hidden],[aria-hidden=true],[style*=display i],[style*=visibility i],[style*=opacity i],[class*=screen-reader i],[class*=sr-only i],[class*=visually i]';

function hiddenByAttributes(copied: Element): Element[] {
  return [...copied.querySelectorAll(suspect)].filter((copy) => !unseen.has(copy.localName) && !isSeenByAttributes(copy));
}

function isSeenByAttributes(copy: Element): boolean {
  const hiddenAs = copy.getAttribute('hidden');
  if (hiddenAs !== null && hiddenAs.toLowerCase() !== 'until-found') return false;
  if (copy.getAttribute('aria-hidden') === 'true' || forScreenReaders.test(copy.getAttribute('class') ?? '')) return false;
  const style = copy.getAttribute('style');
  return (
    style === null ||
    !/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$))/iu.test(style)
  );
}

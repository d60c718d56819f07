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
 * Elements of a copy whose originals the reader does not see; `copied` is the root of the copy, still like the page's element by element,
 * and `copies` all that it holds, in their order. Where the page has a view its own layout says it, else attributes and inline style. What a closed `details` or `hidden="until-found"` folds
 * away can be unfolded by the reader, and counts as seen. The page is only asked, never changed.
 */
export function hiddenElements(page: Document, copied: Element, copies: readonly Element[]): Element[] {
  const root = builtIn(page, 'documentElement');
  const view = builtIn(page, 'defaultView');
  if (view === null || typeof root.checkVisibility !== 'function') return hiddenByAttributes(copied);
  const isSeen = seenByLayout(root, view);
  const originals = root.getElementsByTagName('*');
  const hidden: Element[] = [];
  const transparent: Element[] = [];
  for (let index = 0; index < copies.length; index++) {
    const [copy, original] = [copies[index], originals[index]];
    if (copy === undefined || original === undefined) break;
    const seen = unseen.has(copy.localName) ? 'yes' : isSeen(original, copy);
    if (seen === 'yes') continue;
    (seen === 'no' ? hidden : transparent).push(copy);
    // What it holds is hidden with it.
    index += copy.getElementsByTagName('*').length;
  }
  const textOf = (elements: readonly Element[]): number => elements.reduce((sum, element) => sum + element.textContent.length, 0);
  const body = copied.querySelector('body');
  return textOf(transparent) > mostTransparent * (body?.textContent.length ?? 0) ? hidden : [...hidden, ...transparent];
}

type Seen = 'yes' | 'no' | 'faintly';

function seenByLayout(root: Element, view: Window & typeof globalThis): (live: Element, copy: Element) => Seen {
  // Taken from the root: a form hides its own methods behind its controls' names.
  const isVisible = (element: Element, options: CheckVisibilityOptions): boolean => root.checkVisibility.call(element, options);
  const getComputedStyle = view.getComputedStyle.bind(view);
  const [wholly, atAll] = [{ visibilityProperty: true, opacityProperty: true }, { visibilityProperty: true }];
  return (live, copy) => {
    const name = copy.getAttribute('class');
    if (name !== null && forScreenReaders.test(name)) return 'no';
    // Nearly everything is seen: one question is enough for it.
    if (isVisible(live, wholly)) return 'yes';
    if (isVisible(live, atAll)) return 'faintly';
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

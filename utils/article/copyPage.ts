import { breakShownBlocks } from './breakShownBlocks';
import { builtIn } from './builtIn';
import { hiddenElements } from './hiddenElements';
import { restoreLazyImages } from './restoreLazyImages';

/** What shows no text of the piece, or could act: the browser finds the few of hundreds faster than a walk over all. */
const dropped =
  'script,style,template,noscript,link,meta,base,svg,math,canvas,object,applet,input,select,textarea,button,datalist,dialog:not([open])';

/** Controls and pictures, whose `name` and `id` would hide the built-ins of their form from whoever walks the tree. */
const trapping = new Set('input select textarea button output fieldset object img embed iframe form map frame'.split(' '));

/** What the copy has on the element that held a field to fill in or a choice to make: the field goes, and with it the one sure sign of a call. */
export const asksAddress = 'data-asks-reader';

/** A button that opens or chooses what stands under it, and so is its heading: a tab, the question of a fold. */
const heading = '[role=tab],[aria-selected],[aria-controls]:not([aria-haspopup]),h2 button,h3 button,h4 button';

/** Fields that ask a reader for something; a checkbox is as often what folds a menu or a note. */
const asking = new Set('text email tel radio'.split(' '));

function asksReader(element: Element): boolean {
  if (element.localName === 'select' || element.localName === 'textarea') return true;
  return element.localName === 'input' && asking.has(element.getAttribute('type')?.toLowerCase() ?? 'text');
}

/**
 * A copy of the page's root to take apart, of an inert document, in which nothing loads or runs, without what the reader does not see,
 * without controls, and without the names by which a page sets traps. Pictures that wait for a script have their address. The page
 * stays as it is.
 */
export function copyPage(page: Document): Element {
  const root = builtIn(page, 'documentElement');
  const inert = builtIn(page, 'implementation').createHTMLDocument('');
  // It stays outside the document: putting a large tree into one costs as much as copying it.
  const copy = inert.importNode(root, true);
  for (const element of copy.querySelectorAll('[name],[id]')) {
    if (!trapping.has(element.localName)) continue;
    copy.removeAttribute.call(element, 'name');
    copy.removeAttribute.call(element, 'id');
  }
  const hidden = hiddenElements(page, copy);
  breakShownBlocks(page, copy);
  restoreLazyImages(copy);
  for (const element of hidden) element.remove();
  for (const element of copy.querySelectorAll(dropped)) {
    if (asksReader(element)) element.parentElement?.setAttribute(asksAddress, '');
    if (element.localName !== 'button' || !element.matches(heading)) element.remove();
  }
  return copy;
}

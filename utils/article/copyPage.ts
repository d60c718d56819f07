import { builtIn } from './builtIn';
import { hiddenElements } from './hiddenElements';
import { restoreLazyImages } from './restoreLazyImages';

/** What shows no text of the piece, or could act. */
const silent =
  'script,style,template,noscript,link,meta,base,svg,math,canvas,object,applet,input,select,textarea,button,datalist,dialog:not([open])';

/** Controls and pictures, whose `name` and `id` would hide the built-ins of their form from whoever walks the tree. */
const trapping = 'input,select,textarea,button,output,fieldset,object,img,embed,iframe,form,map,frame';

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
  for (const element of copy.querySelectorAll(trapping)) disarm(copy, element);
  const hidden = hiddenElements(page, copy);
  restoreLazyImages(copy);
  for (const element of hidden) element.remove();
  for (const element of copy.querySelectorAll(silent)) element.remove();
  return copy;
}

function disarm(root: Element, element: Element): void {
  root.removeAttribute.call(element, 'name');
  root.removeAttribute.call(element, 'id');
}

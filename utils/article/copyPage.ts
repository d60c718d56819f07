import { builtIn } from './builtIn';
import { hiddenElements } from './hiddenElements';
import { restoreLazyImages } from './restoreLazyImages';

/** What shows no text of the piece, or could act. */
const silent =
  'script,style,template,noscript,link,meta,base,svg,math,canvas,object,applet,input,select,textarea,button,datalist,dialog:not([open])';

/** Controls and pictures, whose `name` and `id` would hide the built-ins of their form from whoever walks the tree. */
const trapping = 'input,select,textarea,button,output,fieldset,object,img,embed,iframe,form,map,frame';

/**
 * A copy of the page to take apart: an inert document of its own, in which nothing loads or runs, without what the reader does not see,
 * without controls, and without the names by which a page sets traps. Pictures that wait for a script have their address. The page
 * stays as it is.
 */
export function copyPage(page: Document): Document {
  const root = builtIn(page, 'documentElement');
  const inert = builtIn(page, 'implementation').createHTMLDocument('');
  const copy = inert.importNode(root, true);
  for (const element of copy.querySelectorAll(trapping)) disarm(copy, element);
  const hidden = hiddenElements(page, copy);
  inert.replaceChild(copy, inert.documentElement);
  restoreLazyImages(inert.body);
  for (const element of hidden) element.remove();
  for (const element of inert.body.querySelectorAll(silent)) element.remove();
  return inert;
}

function disarm(root: Element, element: Element): void {
  root.removeAttribute.call(element, 'name');
  root.removeAttribute.call(element, 'id');
}

import { builtIn } from './builtIn';

/**
 * The most that is read of a page: running code cannot be interrupted, and the longest piece of the site has a hundredth of this. Text
 * in UTF-16 units without scripts and styles, depth in elements.
 */
const most = { elements: 60_000, text: 3_000_000, depth: 2_000 };

/** Whether a page is over the caps: 60,000 elements, 3 MB of text, 2,000 elements one in the other. Reads the page and changes nothing. */
export function isTooLarge(page: Document): boolean {
  const root = builtIn(page, 'documentElement');
  const elements = root.getElementsByTagName('*').length;
  if (elements > most.elements) return true;
  // What is small in all is small in its parts.
  if (elements <= most.depth && root.textContent.length <= most.text) return false;
  // A walker's steps are not to be hidden by a form whose control is named `firstChild`. 5: elements and texts.
  const walker = builtIn(page, 'createTreeWalker')(root, 5);
  let [text, depth] = [0, 0];
  for (;;) {
    const node = walker.currentNode;
    if (node.nodeType === 3) text += (node as Text).length;
    const silent = node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE';
    if (text > most.text || depth > most.depth) return true;
    if (!silent && walker.firstChild()) depth++;
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return false;
        depth--;
      }
    }
  }
}

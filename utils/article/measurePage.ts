import { builtIn } from './builtIn';

/**
 * The most that is read of a page: running code cannot be interrupted, and the longest piece of the site has a hundredth of this. Text
 * in UTF-16 units without scripts and styles, depth in elements. `line` is text without an element in it: browsers set it in one go, and Chromium stood still
 * for half a minute over a million letters of it; the longest pieces of the site are a third of this in all.
 */
const most = { elements: 60_000, text: 3_000_000, depth: 2_000, line: 100_000 };

/** Whether a page is over the caps: 60,000 elements, 3 MB of text, 2,000 elements one in the other, 100,000 letters of one text. Reads the page and changes nothing. */
export function isTooLarge(page: Document): boolean {
  const root = builtIn(page, 'documentElement');
  const elements = root.getElementsByTagName('*').length;
  if (elements > most.elements) return true;
  // What is small in all is small in its parts.
  if (elements <= most.depth && root.textContent.length <= most.line) return false;
  // A walker's steps are not to be hidden by a form whose control is named `firstChild`. 5: elements and texts.
  const walker = builtIn(page, 'createTreeWalker')(root, 5);
  let [text, depth] = [0, 0];
  for (;;) {
    const node = walker.currentNode;
    const line = node.nodeType === 3 ? (node as Text).length : 0;
    text += line;
    const silent = node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE';
    if (text > most.text || line > most.line || depth > most.depth) return true;
    if (!silent && walker.firstChild()) depth++;
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return false;
        depth--;
      }
    }
  }
}

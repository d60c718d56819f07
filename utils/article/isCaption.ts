import type { Line } from './readLines';
import { collapseBlanks } from './collapseBlanks';

/** Longer than this (characters) a line beside a picture is the text that it illustrates. */
const longest = 300;

/** Whether a line is set under a picture: in its figure, or alone with it in a box. */
export function isCaption(line: Line): boolean {
  const figure = line.block.closest('figure');
  // A quotation stands in a figure too, with whose it is under it.
  if (figure !== null) return figure.querySelector('blockquote') === null || figure.querySelector('img') !== null;
  if (line.block.closest('figcaption') !== null) return true;
  if (line.text.length > longest) return false;
  if (followsPicture(line)) return true;
  // Alone with a picture: neither the block nor the box around it holds other text.
  return [line.block, line.block.parentElement].some(
    (box) =>
      box !== null &&
      box.localName !== 'body' &&
      collapseBlanks(box.textContent).trim().length <= line.text.length &&
      box.querySelector('img') !== null,
  );
}

/** Whether a line among others of its block is set in an element of its own, with a picture right before it. */
function followsPicture({ block, pieces }: Line): boolean {
  let own: Node | null = pieces[0]?.node ?? null;
  while (own !== null && own.parentNode !== block) own = own.parentNode;
  if (own === null || own.nodeType === 3 || !pieces.every(({ node }) => own.contains(node) || node.data.trim() === '')) return false;
  let before = own.previousSibling;
  while (
    before !== null &&
    (before.nodeName === 'BR' || before.nodeName === 'br' || (before.nodeType === 3 && (before as Text).data.trim() === ''))
  )
    before = before.previousSibling;
  if (before === null || before.nodeType !== 1 || (before.textContent ?? '').trim() !== '') return false;
  const element = before as Element;
  return element.localName === 'img' || element.querySelector('img') !== null;
}

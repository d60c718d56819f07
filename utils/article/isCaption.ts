import type { Line } from './readLines';
import { collapseBlanks } from './collapseBlanks';

/** Longer than this (characters) a line beside a picture is the text that it illustrates. */
const longest = 300;

/** Whether a line is set under a picture: in its figure, or alone with it in a box. */
export function isCaption(line: Line): boolean {
  if (line.block.closest('figure,figcaption') !== null) return true;
  if (line.text.length > longest) return false;
  // Alone with a picture: neither the block nor the box around it holds other text.
  return [line.block, line.block.parentElement].some(
    (box) =>
      box !== null &&
      box.localName !== 'body' &&
      collapseBlanks(box.textContent).trim().length <= line.text.length &&
      box.querySelector('img') !== null,
  );
}

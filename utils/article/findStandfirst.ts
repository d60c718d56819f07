import { foldWording } from '@/utils/publisher/foldWording';
import type { Furniture } from '@/utils/publisher/furniture';
import type { Bounds } from './findBounds';
import type { Title } from './findTitle';
import type { Line } from './readLines';

/** A standfirst is shorter than this (characters): longer is the piece itself. */
const longest = 900;

/**
 * The lines shown between title and body that neither sign, date nor label the piece, joined by a space; null where none is shown.
 * `before` are lines that stand between the head and the body's container.
 */
export function findStandfirst(
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  title: Title,
  bounds: Bounds,
  before: readonly Line[],
  section: string | null,
): string | null {
  const signed = new Set(bounds.signed.map(({ index }) => index));
  const inHead = lines
    .slice(title.last + 1, bounds.head + 1)
    .filter((line) => !signed.has(line.index) && (wordings[line.index] ?? null) === null);
  const shown = [...inHead, ...before].filter(
    (line) =>
      !isCaption(line) &&
      line.text !== section &&
      foldWording(line.text) !== foldWording(title.text) &&
      line.linked < line.text.length * 0.9,
  );
  const text = shown.map((line) => line.text).join(' ');
  return text === '' || text.length > longest ? null : text;
}

/** Whether a line is set under a picture: in its figure, or alone with it in a box. */
export function isCaption(line: Line): boolean {
  if (line.block.closest('figure,figcaption') !== null) return true;
  // Alone with a picture: neither the block nor the box around it holds other text.
  return [line.block, line.block.parentElement].some(
    (box) =>
      box !== null &&
      box.localName !== 'body' &&
      box.textContent.trim().length <= line.text.length + 10 &&
      box.querySelector('img') !== null,
  );
}

import { foldWording } from '@/utils/publisher/foldWording';
import type { Furniture } from '@/utils/publisher/furniture';
import type { Bounds } from './findBounds';
import type { Title } from './findTitle';
import { isCaption } from './isCaption';
import type { Line } from './readLines';

/** A standfirst is shorter than this (characters): longer is the piece itself. */
const longest = 900;

/** Words in a row: what is left of a byline (`di`, `—`) and the names of buttons are none. */
const words = /\p{L}+[’'\s]\P{L}*\p{L}+.*\p{L}{2}/u;

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
      words.test(line.text) &&
      line.text !== section &&
      foldWording(line.text) !== foldWording(title.text) &&
      line.linked < line.text.length * 0.9,
  );
  const text = shown.map((line) => line.text).join(' ');
  return text === '' || text.length > longest ? null : text;
}

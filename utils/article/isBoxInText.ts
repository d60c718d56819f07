import type { Furniture } from '@/utils/publisher/furniture';
import type { Line } from './readLines';

/** A paragraph is at least this long (characters), and has hardly a link in it. */
const leastProse = 80;
const mostLinked = 0.4;

/**
 * Whether a heading over links to other pieces (“Articoli correlati”) opens a box set in the text rather than what follows it: the box has an element of
 * its own with its links, and paragraphs stand before and after it in the one element that holds them all.
 */
export function isBoxInText(lines: readonly Line[], wordings: readonly (Furniture | null)[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || wordings[index] !== 'same-section') return false;
  const isProse = (one: Line): boolean =>
    one.text.length >= leastProse && one.linked < one.text.length * mostLinked && (wordings[one.index] ?? null) === null;
  const before = lines.slice(0, index).findLast(isProse);
  const text = before?.block.parentElement ?? null;
  if (text === null || !text.contains(line.block) || line.block.parentElement === text) return false;
  let box = line.block;
  while (box.parentElement !== null && box.parentElement !== text) box = box.parentElement;
  const inside = lines.filter((one) => box.contains(one.block));
  const last = inside.at(-1)?.index ?? index;
  if (inside[0] !== line || last === index || inside.some((one) => one !== line && one.linked < one.text.length * mostLinked)) return false;
  const next = lines
    .slice(last + 1)
    .find((one) => isProse(one) || wordings[one.index] === 'same-section' || wordings[one.index] === 'comments');
  return next !== undefined && isProse(next) && next.block.parentElement === text;
}

import type { Body } from './findBody';
import type { Bounds } from './findBounds';
import type { Line } from './readLines';

/** Leaves in `holder`, the element of the copy that has the whole body, nothing but the body: other lines go, and what is shown before line `head` or after line `end`. */
export function cutToBody(holder: Element, all: readonly Line[], body: Body, { head, end }: Pick<Bounds, 'head' | 'end'>): void {
  const kept = new Set(body.lines);
  // A box that was taken out may have held the first line after the body too, and of what is in no tree nothing stands before or after it.
  const root = holder.getRootNode();
  const standing = (line: Line): boolean => line.block.getRootNode() === root;
  const from = all.slice(0, head + 1).findLast(standing)?.pieces[0]?.node ?? null;
  const to = all.slice(end).find(standing)?.pieces[0]?.node ?? null;
  const firstNode = body.lines[0]?.pieces[0]?.node ?? null;
  const lastNode = body.lines.at(-1)?.pieces.at(-1)?.node ?? null;
  for (const shown of holder.querySelectorAll('img,picture,iframe,video,audio,embed,hr')) {
    const between = isAfter(shown, firstNode) && isBefore(shown, lastNode);
    const inBounds = (from === null || isAfter(shown, from)) && (to === null || isBefore(shown, to));
    if (!inBounds || !(between || body.container.contains(shown))) shown.remove();
  }
  for (const line of all) if (!kept.has(line) && holder.contains(line.block)) for (const { node } of line.pieces) node.remove();
}

// 4: the other follows in the page; 2: it precedes.
function isAfter(element: Node, other: Node | null): boolean {
  return other !== null && (other.compareDocumentPosition(element) & 4) !== 0;
}

function isBefore(element: Node, other: Node | null): boolean {
  return other !== null && (other.compareDocumentPosition(element) & 2) !== 0;
}

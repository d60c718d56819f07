interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room between a passage and what stands at it, so that neither the pointer nor the line is covered; CSS pixels. */
const room = 10;
/** The handles of a selection made by touch hang this far below its line. */
const handles = 28;
const edge = 8;

/** The lines of a range that are to be seen, from the first to the last, in CSS pixels of the viewport. */
export function linesOf(range: Range): { first: Box; last: Box } {
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const around = range.getBoundingClientRect();
  return { first: lines[0] ?? around, last: lines.at(-1) ?? around };
}

/**
 * Where a box of this size stands at a passage, near its end and on no line of it: above one of a single line, below a longer one or one selected by touch; the
 * other way round where there is no room, and at the lower edge of the viewport where there is none at all. Always inside the viewport.
 */
export function placeAt(
  { first, last }: { first: Box; last: Box },
  size: { width: number; height: number },
  viewport: { width: number; height: number },
  byTouch = false,
): { left: number; top: number } {
  const above = first.top - size.height - room;
  const below = last.bottom + (byTouch ? handles : room);
  const isOneLine = last.top < first.bottom;
  const lowest = viewport.height - size.height - edge;
  const fits = (top: number): boolean => top >= edge && top <= lowest;
  const top = (isOneLine && !byTouch ? [above, below] : [below, above]).find(fits) ?? lowest;
  const left = Math.max(edge, Math.min(last.right - size.width / 2, viewport.width - size.width - edge));
  return { left, top: Math.max(edge, top) };
}

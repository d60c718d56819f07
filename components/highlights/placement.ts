interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room between a passage and what stands at it, so that neither the pointer nor the line is covered; CSS pixels. */
const room = 10;
const edge = 8;

/** The line in which a range ends, in CSS pixels of the viewport. */
export function lastLine(range: Range): Box {
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return lines.at(-1) ?? range.getBoundingClientRect();
}

/** Where a box of this size stands at a line: above its end, below where there is no room above, always inside the viewport. */
export function placeAt(
  line: Box,
  size: { width: number; height: number },
  viewport: { width: number; height: number },
): { left: number; top: number } {
  const above = line.top - size.height - room;
  const below = Math.min(line.bottom + room, viewport.height - size.height - edge);
  const left = Math.max(edge, Math.min(line.right - size.width / 2, viewport.width - size.width - edge));
  return { left, top: Math.max(edge, above >= edge ? above : below) };
}

/** A stretch of a text node and what it gives to the text. Where the two lengths differ (NFC, a run of blanks), only the ends correspond. */
export interface TextSegment {
  node: Text;
  from: number;
  to: number;
  start: number;
  end: number;
}

/** The range of these offsets of the text, from letter to letter; null when no segment gives text to them. Segments in document order. */
export function segmentsToRange(segments: readonly TextSegment[], start: number, end: number): Range | null {
  const first = segments[firstWhere(segments, (segment) => segment.end > start)];
  const last = segments[firstWhere(segments, (segment) => segment.start >= end) - 1];
  if (!first || !last || start >= end || last.end <= start) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, inNode(first, start, 'from'));
  range.setEnd(last.node, inNode(last, end, 'to'));
  return range;
}

/** The offsets of what a range holds of the segments' text; null when it holds none of it, or belongs to another tree. */
export function rangeToOffsets(segments: readonly TextSegment[], range: Range): { start: number; end: number } | null {
  const known = segments[0];
  if (!known || known.node.getRootNode() !== range.startContainer.getRootNode()) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const firstIndex = firstWhere(segments, ({ node, to }) =>
    node === startContainer ? to > startOffset : range.comparePoint(node, Math.min(to, node.length)) >= 0,
  );
  const pastIndex = firstWhere(segments, ({ node, from }) =>
    node === endContainer ? from >= endOffset : range.comparePoint(node, Math.min(from, node.length)) > 0,
  );
  const first = segments[firstIndex];
  const last = segments[pastIndex - 1];
  if (!first || !last || firstIndex >= pastIndex) return null;
  return {
    start: startContainer === first.node ? inText(first, startOffset, 'start') : first.start,
    end: endContainer === last.node ? inText(last, endOffset, 'end') : last.end,
  };
}

function inNode(segment: TextSegment, offset: number, otherwise: 'from' | 'to'): number {
  const inside = Math.min(Math.max(offset - segment.start, 0), segment.end - segment.start);
  if (segment.to - segment.from === segment.end - segment.start) return segment.from + inside;
  if (inside === 0) return segment.from;
  return inside === segment.end - segment.start ? segment.to : segment[otherwise];
}

function inText(segment: TextSegment, offset: number, otherwise: 'start' | 'end'): number {
  const inside = Math.min(Math.max(offset - segment.from, 0), segment.to - segment.from);
  if (segment.to - segment.from === segment.end - segment.start) return segment.start + inside;
  if (inside === 0) return segment.start;
  return inside === segment.to - segment.from ? segment.end : segment[otherwise];
}

/** Index of the first item for which the test holds, the length when for none; it must hold for all items after it. */
function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

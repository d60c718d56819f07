import type { Highlight, Ink } from '@/utils/highlights/highlight';
import type { HighlightPlace } from './highlightPlace';

/** Marks of an ink that share text with a range, however little; one that only stands beside it does not. */
export function marksAcross(places: readonly HighlightPlace[], range: Range, ink: Ink): HighlightPlace[] {
  return places.filter(
    (place) =>
      place.highlight.ink === ink &&
      place.range &&
      // START_TO_END compares the start of the one given with the end of the one asked, END_TO_START the other way round.
      range.compareBoundaryPoints(Range.START_TO_END, place.range) > 0 &&
      range.compareBoundaryPoints(Range.END_TO_START, place.range) < 0,
  );
}

/** The range from the first beginning to the last end. */
export function unionOf(range: Range, others: readonly HighlightPlace[]): Range {
  const union = range.cloneRange();
  for (const { range: other } of others) {
    if (!other) continue;
    if (other.compareBoundaryPoints(Range.START_TO_START, union) < 0) union.setStart(other.startContainer, other.startOffset);
    if (other.compareBoundaryPoints(Range.END_TO_END, union) > 0) union.setEnd(other.endContainer, other.endOffset);
  }
  return union;
}

/** What several highlights become as one: their notes parted by a blank line, all their labels, the age of the oldest. */
export function mergedInto(highlights: readonly Highlight[]): Pick<Highlight, 'note' | 'labels' | 'createdAt'> {
  return {
    note: highlights
      .map(({ note }) => note.trim())
      .filter(Boolean)
      .join('\n\n'),
    labels: [...new Set(highlights.flatMap(({ labels }) => labels))],
    createdAt: Math.min(...highlights.map(({ createdAt }) => createdAt)),
  };
}

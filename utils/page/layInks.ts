import type { Ink } from '@/utils/highlights/highlight';

export interface Mark {
  ink: Ink;
  range: Range;
}

/**
 * Lays marks of different inks over each other so that both are seen: the shorter lies on top with its ground, and where it covers a longer one that one is
 * given as `under`, to be shown by its line alone. Marks of one ink are left as they are.
 */
export function layInks(marks: readonly Mark[]): { over: Mark[]; under: Mark[] } {
  const inOrder = [...marks].sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range));
  const covers = new Map<Mark, Mark[]>();
  inOrder.forEach((mark, index) => {
    for (const other of inOrder.slice(index + 1)) {
      // END_TO_START compares the end of the one given with the start of the one asked.
      if (other.range.compareBoundaryPoints(Range.END_TO_START, mark.range) >= 0) break;
      if (other.ink === mark.ink) continue;
      const [longer, shorter] = lengthOf(other) > lengthOf(mark) ? [other, mark] : [mark, other];
      covers.set(longer, [...(covers.get(longer) ?? []), shorter]);
    }
  });
  const over = inOrder.flatMap((mark) => {
    const left = (covers.get(mark) ?? []).reduce((pieces, cover) => pieces.flatMap((piece) => without(piece, cover.range)), [mark.range]);
    return left.map((range) => ({ ink: mark.ink, range }));
  });
  const under = [...covers].flatMap(([{ ink, range }, above]) =>
    above.flatMap((cover) => {
      const both = common(range, cover.range);
      return both ? [{ ink, range: both }] : [];
    }),
  );
  return { over, under };
}

function lengthOf({ range }: Mark): number {
  return range.toString().length;
}

function common(one: Range, other: Range): Range | null {
  const range = one.cloneRange();
  if (one.compareBoundaryPoints(Range.START_TO_START, other) < 0) range.setStart(other.startContainer, other.startOffset);
  if (one.compareBoundaryPoints(Range.END_TO_END, other) > 0) range.setEnd(other.endContainer, other.endOffset);
  return range.collapsed ? null : range;
}

function without(range: Range, cover: Range): Range[] {
  const both = common(range, cover);
  if (!both) return [range];
  const [before, after] = [range.cloneRange(), range.cloneRange()];
  before.setEnd(both.startContainer, both.startOffset);
  after.setStart(both.endContainer, both.endOffset);
  return [before, after].filter((piece) => !piece.collapsed);
}

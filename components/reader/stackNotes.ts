/** Between two notes, in CSS pixels. */
const gap = 12;

/**
 * How far down each note stands, in CSS pixels: beside its passage (`wanted`), lower where a note before it still takes the place. Notes without
 * a place come at the end, in their order.
 */
export function stackNotes(notes: readonly { wanted: number | null; height: number }[]): number[] {
  const order = notes
    .map(({ wanted, height }, index) => ({ wanted: wanted ?? Infinity, height, index }))
    .sort((one, other) => (one.wanted === other.wanted ? one.index - other.index : one.wanted - other.wanted));
  const tops = notes.map(() => 0);
  let free = 0;
  for (const { wanted, height, index } of order) {
    const top = wanted === Infinity ? free : Math.max(free, wanted);
    tops[index] = top;
    free = top + height + gap;
  }
  return tops;
}

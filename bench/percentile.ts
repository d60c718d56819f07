/** The value below which a share (0 to 1) of the values lies, between neighbours in proportion. NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle one: half of the values are below, half above. NaN for no values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

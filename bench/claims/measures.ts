/** How many are looked at: what a digest of 3 to 7 has in its middle. */
const looked = 5;

/** Share of the first five whose weight is at least `least`; fewer than five given count as misses. */
export function precision(found: readonly number[], least: number): number {
  return found.slice(0, looked).filter((weight) => weight >= least).length / looked;
}

/** nDCG@5 (Järvelin and Kekäläinen 2002), gain 2^weight − 1: 1 when the five best stand first. 0 where nothing is worth anything. */
export function gain(found: readonly number[], all: readonly number[]): number {
  const ideal = discounted([...all].sort((one, other) => other - one));
  return ideal === 0 ? 0 : discounted(found) / ideal;
}

function discounted(weights: readonly number[]): number {
  return weights.slice(0, looked).reduce((sum, weight, index) => sum + (2 ** weight - 1) / Math.log2(index + 2), 0);
}

/** Mean of the differences with the 2.5 and 97.5 percentiles of so many resamplings of the pairs with repetition. Both lists are as long. */
export function pairedInterval(
  ours: readonly number[],
  theirs: readonly number[],
  random: () => number,
  samples = 10_000,
): { mean: number; low: number; high: number } {
  const differences = ours.map((value, index) => value - (theirs[index] ?? 0));
  const means = Array.from({ length: samples }, () =>
    meanOf(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0)),
  ).sort((one, other) => one - other);
  return { mean: meanOf(differences), low: means[Math.floor(samples * 0.025)] ?? 0, high: means[Math.floor(samples * 0.975)] ?? 0 };
}

/** Arithmetic mean; 0 of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

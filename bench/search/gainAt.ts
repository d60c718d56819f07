/**
 * The normalised discounted cumulative gain of a ranking at a depth, 0 to 1, with gains of 2^grade − 1 (Järvelin and Kekäläinen 2002; Burges and others 2005). What has no
 * grade gains nothing. 0 where nothing has a grade.
 */
export function gainAt<T>(depth: number, ranking: readonly T[], grades: ReadonlyMap<T, number>): number {
  const ideal = discounted([...grades.values()].sort((one, other) => other - one).slice(0, depth));
  return ideal === 0 ? 0 : discounted(ranking.slice(0, depth).map((one) => grades.get(one) ?? 0)) / ideal;
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

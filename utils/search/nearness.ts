import { type WordHits } from './wordHits';

/** Places beyond which two words have nothing to do with each other: a sentence or two, and less than what parts two fields. */
const farthest = 60;

/**
 * How near to each other the words of a query stand in a piece, 0 to 1: 1 where each pair of neighbours stands side by side in the order of the query. Pairs count by how
 * telling their rarer word is.
 */
export function nearness(wanted: readonly WordHits[], tellings: readonly number[], piece: number): number {
  const places = wanted.map((hits) => {
    const ofWord: number[] = [];
    hits.places(piece, (place) => ofWord.push(place));
    return ofWord;
  });
  let [sum, all] = [0, 0];
  for (let index = 1; index < wanted.length; index += 1) {
    const importance = Math.max(tellings[index - 1] ?? 0, tellings[index] ?? 0);
    const steps = leastSteps(places[index - 1] ?? [], places[index] ?? []);
    all += importance;
    if (steps <= farthest) sum += importance / Math.sqrt(steps);
  }
  return all === 0 ? 0 : sum / all;
}

/** The least distance from a place of the first list to one of the second, both ascending; backwards it is one more. Infinity where one is empty. */
function leastSteps(ones: readonly number[], others: readonly number[]): number {
  let least = Infinity;
  let at = 0;
  for (const one of ones) {
    while (at < others.length && (others[at] ?? 0) < one) at += 1;
    const [after, before] = [others[at], others[at - 1]];
    if (after !== undefined) least = Math.min(least, Math.max(1, after - one));
    if (before !== undefined) least = Math.min(least, one - before + 1);
  }
  return least;
}

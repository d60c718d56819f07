import type { Candidate } from './candidatePlaces';

/** A candidate with the likeness of its surroundings and all that speaks for it, both from 0 to 1 or a little above. */
export interface Weighed extends Candidate {
  context: number;
  score: number;
}

/**
 * What the words of the passage weigh beside the surroundings: a long passage a little more than they do, because with equal weights a neighbour sentence in the
 * right place would beat the right one moved; two common words much less, because they stand anywhere.
 */
const mostWeight = 0.55;
const leastWeight = 0.2;
/** From here on (as many rare words) a passage has its full weight. */
const tellsEnough = 6;
/** What breaks ties between refrains: how near a place is to the old one, in words, within about a screen of text. */
const positionWeight = 0.04;
const nearby = 350;
/** The best must be ahead of the second by this much: a coin toss is called lost. */
const margin = 0.05;
/** Less is enough for a place with its surroundings about one without, or where nothing but position speaks for one, or nothing at all against it. */
const marginInPlace = 0.02;
const marginOfPosition = 0.01;
/** A whole title has no surroundings: its words must do. */
const withoutSurroundings = 0.6;

/** The likeness of a place's surroundings, from 0 to 1. One side that fits weighs more than one that does not: a moved paragraph gets new neighbours. */
export function contextOf({ before, after }: Candidate): number {
  if (before === null && after === null) return withoutSurroundings;
  if (before === null || after === null) return 0.97 * (before ?? after ?? 0);
  return (before + after + Math.max(before, after)) / 3;
}

/** The candidates, the most likely first. `expected` is the word near which the passage stood, where that says something; `told` what its words tell. */
export function ranked(candidates: readonly Candidate[], expected: number | null, told: number): Weighed[] {
  const wordsWeight = leastWeight + (mostWeight - leastWeight) * Math.min(1, told / tellsEnough);
  return candidates
    .map((candidate) => {
      const context = contextOf(candidate);
      const distance = expected === null ? nearby : Math.abs(candidate.from - expected);
      const position = positionWeight * Math.max(0, 1 - distance / nearby);
      return { ...candidate, context, score: wordsWeight * candidate.kept + (1 - wordsWeight) * context + position };
    })
    .sort((one, other) => other.score - one.score);
}

/** The best of ranked places, unless another that does not overlap it is nearly as good. */
export function clearBest([best, ...others]: readonly Weighed[], caution: number): Weighed | null {
  if (!best) return null;
  const second = others.find(({ from, to }) => to <= best.from || from >= best.to);
  if (!second) return best;
  const onlyPosition = best.kept === second.kept && Math.abs(best.context - second.context) < 0.01;
  const inPlace = best.context >= 0.9 && second.context < 0.8;
  const better = best.kept === 1 && second.kept < 1 && best.context >= second.context;
  const least = onlyPosition || better ? marginOfPosition : inPlace ? marginInPlace : margin;
  return best.score - second.score >= least + Math.max(0, caution) / 5 ? best : null;
}

/** Each pair: how much of the words must at least be kept, how alike the surroundings then are. Fewer words kept ask for more of the surroundings. */
type Needs = readonly (readonly [kept: number, context: number])[];
const needs: Needs = [
  [0.2, 0.95],
  [0.45, 0.8],
  [0.6, 0.65],
  [0.8, 0.45],
];
/** A few words may have been edited nearly whole, but half of them kept in other surroundings are other words. */
const needsOfFew: Needs = [
  [0, 0.95],
  [0.15, 0.85],
  [0.5, 0.78],
  [0.8, 0.55],
];
/** In letters. */
const few = 28;
/** Found word for word, a passage of this length is believed anywhere, a shorter one with some of its surroundings only. */
const distinctive = 32;
const someSurroundings = 0.35;

/**
 * Whether what is kept of `letters` letters and of their surroundings makes a place likelier right than wrong. `caution`, about −0.5 to 0.5, asks for that much more
 * of the surroundings: more is called lost, and less is wrong.
 */
export function isBelievable({ kept, context }: Weighed, letters: number, caution: number): boolean {
  if (kept === 1) return context >= (letters >= distinctive ? 0 : someSurroundings) + caution;
  if (kept >= 0.9 && letters >= 2 * distinctive) return context >= caution;
  return (letters < few ? needsOfFew : needs).some(([leastKept, leastContext]) => kept >= leastKept && context >= leastContext + caution);
}

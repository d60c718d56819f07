import type { Claim } from './claim';

/** Characters: fewer in common would be a turn of phrase that any sentence may hold. */
const shortestShared = 24;

/**
 * Parts claims into those to show and those that the reader has put aside, each in the order given. A claim is put aside by its words: the piece may have been
 * edited around them, and a later choice may show more or less of the same sentence.
 */
export function partClaims(
  claims: readonly Claim[],
  text: string,
  dismissed: readonly string[],
): { shown: readonly Claim[]; aside: readonly Claim[] } {
  if (dismissed.length === 0) return { shown: claims, aside: [] };
  const isAside = (claim: Claim): boolean => {
    const words = text.slice(claim.start, claim.end);
    return dismissed.some((other) => isSameClaim(words, other));
  };
  return { shown: claims.filter((claim) => !isAside(claim)), aside: claims.filter(isAside) };
}

/** Whether two wordings are one claim: the same, or one a part of the other that is long enough to say so. */
export function isSameClaim(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= shortestShared && long.includes(short);
}

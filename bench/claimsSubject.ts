import { findKeyClaims, type ClaimSource } from '@/utils/claims/findKeyClaims';
import { splitSentences } from '@/utils/text/splitSentences';

/** How long the claims of a text took, in milliseconds: the first call of all, and later ones by turns with splitting it into sentences. */
export interface ClaimsTimes {
  first: number;
  warm: number[];
  long: number[];
  sentences: number[];
  /** How many claims the text gave, so that nobody times an empty answer. */
  found: number;
}

/** Times both on a text and on a longer one, in the page it is run in. The first call must find the page as it was loaded. */
export function timeClaims(source: ClaimSource, longer: ClaimSource, rounds: number): ClaimsTimes {
  const begin = performance.now();
  const claims = findKeyClaims(source);
  const times: ClaimsTimes = { first: performance.now() - begin, warm: [], long: [], sentences: [], found: claims.length };
  const warmUp = 10;
  for (let round = -warmUp; round < rounds; round += 1) {
    const start = performance.now();
    findKeyClaims(source);
    const second = performance.now();
    splitSentences(source.text);
    const third = performance.now();
    findKeyClaims(longer);
    const end = performance.now();
    if (round < 0) continue;
    times.warm.push(second - start);
    times.sentences.push(third - second);
    times.long.push(end - third);
  }
  return times;
}

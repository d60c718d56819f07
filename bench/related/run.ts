import { printHalves } from './printHalves';
import { printRelevance } from './relevance';
import { timeRelated } from './timeRelated';

/**
 * `npm run bench:related`: how good the related passages are, beside MiniSearch and shared words, on graded passages and on halves of articles (those of the folder that
 * TACCUINO_ARTICLES names as well). With a number of pieces (`-- 10000`) also how long an answer takes in a library of so many, in the browser that TACCUINO_BROWSER names. Answers 1 where a
 * bar is not reached.
 */
export async function main(sizes: readonly string[]): Promise<number> {
  const folder = process.env['TACCUINO_ARTICLES'];
  const isRelevant = printRelevance();
  const findsHalves = printHalves(folder);
  let isFast = true;
  for (const size of sizes.map(Number).filter((one) => one > 0)) isFast = (await timeRelated(size)) && isFast;
  return isRelevant && findsHalves && isFast ? 0 : 1;
}

import { Readability } from '@mozilla/readability';
import { extractArticle } from '@/utils/article/extractArticle';

/** How long each took on the page it is run in, in milliseconds, and how many runs found an article. */
export interface ExtractionTimes {
  ours: number[];
  readability: number[];
  found: { ours: boolean; readability: boolean };
}

/** Reads the page it is run in by turns with each, so that whatever slows the machine slows both; the first rounds warm up and do not count. */
export function timeExtraction(rounds: number): ExtractionTimes {
  const warmUp = 2;
  const times: ExtractionTimes = { ours: [], readability: [], found: { ours: false, readability: false } };
  for (let round = -warmUp; round < rounds; round += 1) {
    const begin = performance.now();
    const extraction = extractArticle(document, location.href);
    const between = performance.now();
    const parsed = new Readability(document.cloneNode(true) as Document).parse();
    const end = performance.now();
    times.found = { ours: extraction.kind === 'article', readability: parsed !== null };
    if (round < 0) continue;
    times.ours.push(between - begin);
    times.readability.push(end - between);
  }
  return times;
}

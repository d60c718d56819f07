import { siteAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { articleText } from '@/utils/article/articleText';
import type { ClaimSource } from '@/utils/claims/findKeyClaims';
import { bundleForPage } from './bundleForPage';
import type * as claimsSubject from './claimsSubject';
import { ratio, type Measurement } from './measurement';
import { openBench, pageWith } from './openBench';
import { median } from './percentile';

declare const subject: typeof claimsSubject;

const rounds = 25;
const freshPages = 5;
const limit = 10;
/** In milliseconds: what a reader does not notice, and what fits in two frames of a slow screen. */
const limits = { warm: 15, first: 40 };

/** Key claims of a piece of 2,000 words at first and once warm, and of ten times as much, beside finding where the sentences end. */
export async function measureClaims(): Promise<Measurement> {
  const bundle = await bundleForPage('bench/claimsSubject.ts');
  const bench = await openBench();
  const times: claimsSubject.ClaimsTimes[] = [];
  try {
    for (let fresh = 0; fresh < freshPages; fresh += 1) {
      const page = await pageWith(bench, `${siteAddress}/vuota/`, bundle);
      times.push(await page.evaluate((...given) => subject.timeClaims(...given), prose(2_000), prose(20_000), rounds / freshPages));
      await page.close();
    }
  } finally {
    await bench.close();
  }
  if (times.some(({ found }) => found === 0)) throw new Error('no claims were found in a piece of 2,000 words');
  const warm = median(times.flatMap((one) => one.warm));
  return {
    name: 'claims',
    how: `${rounds} rounds by turns in ${freshPages} fresh tabs of Chromium, medians; the texts are the demo site’s pieces one after the other.`,
    figures: [
      { what: '2,000 words, warm', value: warm, unit: 'ms', limit: limits.warm },
      { what: '2,000 words at the first call', value: median(times.map((one) => one.first)), unit: 'ms', limit: limits.first },
      ratio('2,000 words, beside splitting sentences', warm, median(times.flatMap((one) => one.sentences)), null),
      ratio('2,000 words at the first call, beside warm', median(times.map((one) => one.first)), warm, null),
      ratio('20,000 words, beside 2,000', median(times.flatMap((one) => one.long)), warm, limit),
    ],
  };
}

/** So many words of the pieces' own text, in whole paragraphs, from the first again when they run out. */
function prose(words: number): ClaimSource {
  const paragraphs = pieces.flatMap((piece) => articleText(piece.blocks).split('\n\n'));
  const taken: string[] = [];
  for (let count = 0, index = 0; count < words; index += 1) {
    const paragraph = paragraphs[index % paragraphs.length] ?? '';
    taken.push(paragraph);
    count += paragraph.split(/\s+/u).length;
  }
  return { title: pieces[0]?.title ?? '', standfirst: null, text: taken.join('\n\n') };
}

import { pieceAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { themeNames } from '@/tests/site/themes/theme';
import { bundleForPage } from './bundleForPage';
import type * as extractionSubject from './extractionSubject';
import { ratio, type Figure, type Measurement } from './measurement';
import { openBench, pageWith } from './openBench';
import { median, percentile } from './percentile';

declare const subject: typeof extractionSubject;

const rounds = 9;
const limit = 1.5;

/** Reading a page as Taccuino does, copy included, against copying it and running Readability alone on the copy: every piece in every theme. */
export async function measureExtraction(): Promise<Measurement> {
  const bundle = await bundleForPage('bench/extractionSubject.ts');
  const bench = await openBench();
  const pages: { theme: string; ours: number; readability: number }[] = [];
  try {
    for (const theme of themeNames) {
      bench.site.useTheme(theme);
      for (const piece of pieces) {
        const page = await pageWith(bench, pieceAddress(piece), bundle);
        const { ours, readability, found } = await page.evaluate((count) => subject.timeExtraction(count), rounds);
        if (!found.ours) throw new Error(`no article was found in ${piece.slug} as ${theme}`);
        pages.push({ theme, ours: median(ours), readability: median(readability) });
        await page.close();
      }
    }
  } finally {
    await bench.close();
  }
  const ours = pages.map((page) => page.ours);
  const readability = pages.map((page) => page.readability);
  const ratios = pages.map((page) => page.ours / page.readability);
  const byTheme = themeNames.map((theme): Figure => {
    const its = pages.filter((page) => page.theme === theme);
    return ratio(`median page as ${theme}`, median(its.map((page) => page.ours)), median(its.map((page) => page.readability)), null);
  });
  return {
    name: 'extraction',
    how: `${pages.length} pages of the demo site (${pieces.length} pieces, ${themeNames.length} themes) in Chromium, each read ${rounds} times by turns; a page counts with its median. Beside: cloneNode and Readability.`,
    figures: [
      ratio('time of a page, p50', median(ours), median(readability), limit),
      ratio('time of a page, p95', percentile(ours, 0.95), percentile(readability, 0.95), limit),
      { what: 'ratio of a page, p50', value: median(ratios), unit: '×', limit },
      { what: 'ratio of a page, p95', value: percentile(ratios, 0.95), unit: '×', limit },
      ...byTheme,
    ],
  };
}

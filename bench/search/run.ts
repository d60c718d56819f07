import { journeyBrowser, openDesk } from '@/tests/support/openDesk';
import { bundleForPage } from '../bundleForPage';
import { percentile } from '../percentile';
import type * as searchSubject from './searchSubject';
import { timeList } from './timeList';
import { timeRivals } from './timeRivals';

declare const subject: typeof searchSubject;

const queries = 200;
const saved = 20;

/** Pieces, and milliseconds of building, for which one answer of the page is waited: a driver waits three minutes. */
const slice = 500;
const patience = 60_000;

/**
 * `npm run bench:library -- 2000 10000`: the search of a library of so many synthetic pieces in the real IndexedDB of the browser that TACCUINO_BROWSER names. The bars are
 * those for 10,000 pieces, and of the 95th percentile for any size above; answers 1 where one is not kept. Then how the page scrolls and works on half of the pieces, where there are
 * 10,000 at most, and the same pieces in other libraries, unless `alone` stands among the sizes.
 */
export async function main(given: readonly string[]): Promise<number> {
  const sizes = given.map(Number).filter((size) => size > 0);
  const bundle = await bundleForPage('bench/search/searchSubject.ts');
  let over = 0;
  console.log(`${journeyBrowser}; ${queries} queries; milliseconds\n`);
  console.log(
    '| pieces | build s | stored MB | first answer | p50 | p95 | save, p50 | without index | heap MB |\n|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
  );
  for (const size of sizes.length > 0 ? sizes : [2000, 10_000]) {
    const desk = await openDesk();
    try {
      const filling = await desk.browser.extensionPage('manifest.json');
      await filling.evaluate(bundle);
      for (let from = 0; from < size; from += slice)
        await filling.evaluate((...ends) => subject.fill(...ends), from, Math.min(size, from + slice));
      let built = 0;
      for (let isReady = false; !isReady;) {
        const step = await filling.evaluate((limit) => subject.buildFor(limit), patience);
        built += step.took;
        isReady = step.isReady;
      }
      const stored = await filling.evaluate(() => subject.stored());
      await filling.close();
      const page = await desk.browser.extensionPage('manifest.json');
      await page.evaluate(bundle);
      const times = await page.evaluate((...counts) => subject.ask(...counts), size, queries, saved);
      const [p50, p95, save, plain] = [percentile(times.queries, 0.5), percentile(times.queries, 0.95), percentile(times.save, 0.5), percentile(times.savePlain, 0.5)]; // prettier-ignore
      console.log(
        `| ${[size, (built / 1000).toFixed(1), stored.toFixed(1), ...[times.cold, p50, p95, save, plain].map((time) => time.toFixed(1)), times.heap?.toFixed(1) ?? '–'].join(' | ')} |`,
      );
      if (process.env['TACCUINO_SLOWEST'] !== undefined) console.log(times.slowest);
      const isOver = size > 10_000 ? p95 > 60 : times.cold > 400 || p95 > 30 || save - plain > 60 || (times.heap ?? 0) > 120;
      if (isOver) over += 1;
      await page.close();
      if (size <= 10_000) await timeList(desk);
    } finally {
      await desk.close();
    }
  }
  if (!given.includes('alone')) await timeRivals(sizes.length > 0 ? sizes : [2000, 10_000]);
  return over === 0 ? 0 : 1;
}

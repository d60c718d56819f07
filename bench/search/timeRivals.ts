import { openDesk } from '@/tests/support/openDesk';
import { bundleForPage } from '../bundleForPage';
import { percentile } from '../percentile';
import type * as rivalSubject from './rivalSubject';

declare const subject: typeof rivalSubject;

const names = ['MiniSearch', 'FlexSearch', 'Orama', 'Dexie, words'];
const queries = 200;
const saved = 20;

/** Prints the same pieces and words of queries in other libraries: kept in the IndexedDB of the same browser, and loaded into a fresh page. */
export async function timeRivals(sizes: readonly number[]): Promise<void> {
  const bundle = await bundleForPage('bench/search/rivalSubject.ts');
  console.log(
    '\n| pieces | | build s | stored MB | load | first answer | p50 | p95 | add, p50 | heap MB |\n|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|',
  );
  for (const size of sizes) {
    for (const name of names) {
      const desk = await openDesk();
      try {
        const building = await desk.browser.extensionPage('manifest.json');
        await building.evaluate(bundle);
        const { built, stored } = await building.evaluate((...asked) => subject.buildRival(...asked), name, size);
        await building.close();
        const page = await desk.browser.extensionPage('manifest.json');
        await page.evaluate(bundle);
        const times = await page.evaluate((...asked) => subject.askRival(...asked), name, size, queries, saved);
        const shown = [times.load, times.cold, percentile(times.queries, 0.5), percentile(times.queries, 0.95), percentile(times.add, 0.5)];
        console.log(
          `| ${size} | ${name} | ${(built / 1000).toFixed(1)} | ${stored.toFixed(1)} | ${shown.map((time) => time.toFixed(1)).join(' | ')} | ${times.heap?.toFixed(1) ?? '–'} |`,
        );
      } catch (problem) {
        console.log(`| ${size} | ${name} | ${String(problem).slice(0, 120)} |`);
      } finally {
        await desk.close();
      }
    }
  }
}

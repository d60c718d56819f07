import { journeyBrowser, openDesk } from '@/tests/support/openDesk';
import { bundleForPage } from '../bundleForPage';
import { percentile } from '../percentile';
import type * as relatedSubject from './relatedSubject';
import type * as searchSubject from '../search/searchSubject';

declare const subject: typeof searchSubject & typeof relatedSubject;

const questions = 60;
/** Pieces, and milliseconds of building, for which one answer of the page is waited: a driver waits three minutes. */
const slice = 500;
const patience = 60_000;
/** Milliseconds in which half of the questions must be answered at 10,000 pieces, and in which figures should be. */
const bar = { related: 20, figures: 50 };

/** Times questions to a library of so many synthetic pieces in the real IndexedDB of the browser that TACCUINO_BROWSER names; tells whether the bars were kept. */
export async function timeRelated(size: number): Promise<boolean> {
  const [filling, asking] = [await bundleForPage('bench/search/searchSubject.ts'), await bundleForPage('bench/related/relatedSubject.ts')];
  const desk = await openDesk();
  try {
    const first = await desk.browser.extensionPage('manifest.json');
    await first.evaluate(filling);
    for (let from = 0; from < size; from += slice)
      await first.evaluate((...ends) => subject.fill(...ends), from, Math.min(size, from + slice));
    for (let isReady = false; !isReady;) ({ isReady } = await first.evaluate((limit) => subject.buildFor(limit), patience));
    await first.close();
    const page = await desk.browser.extensionPage('manifest.json');
    await page.evaluate(asking);
    const { cold, ...times } = await page.evaluate((...counts) => subject.relate(...counts), size, questions);
    console.log(
      `\n${journeyBrowser}, ${size} pieces; milliseconds; first answer ${cold.toFixed(0)}\n\n| asked with | p50 | p95 |\n|---|--:|--:|`,
    );
    for (const [name, ofKind] of Object.entries(times)) console.log(`| ${name} | ${[0.5, 0.95].map((share) => percentile(ofKind, share).toFixed(1)).join(' | ')} |`); // prettier-ignore
    const related = [times.piece, times.paragraph, times.sentence].map((ofKind) => percentile(ofKind, 0.5));
    return Math.max(...related) <= bar.related && percentile(times.figures, 0.5) <= bar.figures;
  } finally {
    await desk.close();
  }
}

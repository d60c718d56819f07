import { statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { pieceAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { builtExtension } from '@/tests/support/builtExtension';
import { benchFolder } from './benchFolder';
import { makeEmptyExtension } from './emptyExtension';
import { ratio, type Measurement } from './measurement';
import { openBench } from './openBench';
import { closePopup, openPopup } from './openPopup';
import { median } from './percentile';
import { scriptsBefore } from './scriptsBefore';

/** A frame is 16 ms, which is a quarter of what is measured: fewer openings leave the median to chance. */
const rounds = 31;
const limits = { firstPaint: 1.2, readable: 2, script: 200 };

/** The real popup over an article against the popup of an extension that does nothing, opened by turns over the same tab. */
export async function measurePopup(): Promise<Measurement> {
  const built = builtExtension('chromium', 'it', benchFolder);
  const bench = await openBench();
  const empty: number[] = [];
  const ours: number[] = [];
  const readable: number[] = [];
  let inAll: string[] = [];
  try {
    const [taccuino, nothing] = [await bench.install(built), await bench.install(makeEmptyExtension(built))];
    const piece = pieces.find(({ slug }) => slug === 'la-biblioteca-aperta-di-notte') ?? pieces[0]!;
    const page = await bench.browser.newPage();
    await page.goto(pieceAddress(piece));
    // The first opening of each warms up: caches of code and of fonts.
    for (let round = -1; round < rounds; round += 1) {
      const emptyPopup = await openPopup(page, nothing);
      const emptyPaint = await firstPaint(emptyPopup);
      await closePopup(emptyPopup);
      const popup = await openPopup(page, taccuino);
      const paint = await firstPaint(popup);
      const articlePaint = await bodyPaint(popup);
      if (round === rounds - 1) inAll = await parsedScripts(popup);
      await closePopup(popup);
      if (round < 0) continue;
      empty.push(emptyPaint);
      ours.push(paint);
      readable.push(articlePaint);
    }
  } finally {
    await bench.close();
  }
  const onTheWay = scriptsBefore(built, 'popup.html');
  const size = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(path.join(built, file)).size, 0) / 1000;
  return {
    name: 'popup',
    how: `Opened ${rounds} times by turns over an article in Chromium, medians; times since the popup began to load, as the browser notes its paints; a paint is the first with content. Readable: the body of the article is painted. Beside: the first paint of a popup with one word in it.`,
    figures: [
      ratio('first paint', median(ours), median(empty), limits.firstPaint),
      ratio('article readable', median(readable), median(empty), limits.readable),
      { what: `script on the way to the article (${onTheWay.length} files)`, value: size(onTheWay), unit: 'kB', limit: limits.script },
      { what: `script with what comes after it (${inAll.length} files)`, value: size(inAll), unit: 'kB', limit: null },
    ],
  };
}

/** When a popup was first painted with content (words, not only grounds), in milliseconds since it began to load. */
async function firstPaint(popup: Page): Promise<number> {
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first !== undefined) resolve(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** When the article was painted: the first largest text that is of its body. It fills the screen under a title of one line, so that it is the largest. */
async function bodyPaint(popup: Page): Promise<number> {
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const painted = (list.getEntries() as LargestContentfulPaint[]).find(
            ({ element }) => element?.closest('[data-part=body]') instanceof HTMLElement,
          );
          if (painted !== undefined) resolve(painted.renderTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

/** The scripts that a popup has loaded once its claims are counted: the debugger names all that were parsed, modules included. */
async function parsedScripts(popup: Page): Promise<string[]> {
  await popup.waitForFunction(() => /\d/u.test(document.querySelector('[role=tablist]')?.textContent ?? ''));
  const session = await popup.createCDPSession();
  const parsed: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => parsed.push(url));
  await session.send('Debugger.enable');
  await session.detach();
  return [...new Set(parsed)].filter((url) => url.startsWith('chrome-extension:')).map((url) => new URL(url).pathname);
}

import type { Page } from 'puppeteer-core';
import type { Desk } from '@/tests/support/openDesk';
import { until } from '@/tests/support/until';
import { percentile } from '../percentile';

/** Milliseconds that a thing done with many pieces may take: far more than it does. */
const patience = 900_000;

/** The later half of the synthetic pieces. */
const half = 'da:2020';

/** Frames that are scrolled through, each by about three rows. */
const frames = 400;

interface Work {
  took: number;
  /** The longest time from one frame to the next. */
  longest: number;
}

/** Prints how the page of a filled library scrolls, and how long half of its pieces take to be archived, labelled, exported and removed, each with the way back. */
export async function timeList({ browser, words }: Desk): Promise<void> {
  const page = await browser.extensionPage('library.html');
  await page.waitForSelector('.piece-row:not([aria-busy=true])', { timeout: 60_000 });
  const scrolled = await page.evaluate(scrollThrough, frames);
  console.log(
    `\nscrolling ${frames} frames: p50 ${percentile(scrolled, 0.5).toFixed(1)} ms, p99 ${percentile(scrolled, 0.99).toFixed(1)} ms, longest ${Math.max(...scrolled).toFixed(1)} ms, ${scrolled.filter((time) => time > 32).length} over 32 ms\n`,
  );
  await chooseHalf(page);
  const undo = words('controlUndo');
  const undone = words('bulkUndone');
  console.log('| half of the pieces | s | longest frame, ms |\n|---|--:|--:|');
  await say(page, 'archive', [words('libraryArchive')]);
  await say(page, 'back again', [undo], undone);
  await chooseHalf(page);
  await press(page, words('labelsEdit'));
  await page.waitForSelector('.labels-field input');
  await page.type('.labels-field input', 'prova,');
  await say(page, 'label', [words('labelsKeep')]);
  await say(page, 'back again', [undo], undone);
  await chooseHalf(page);
  await say(page, 'export', [words('bulkExport'), words('bulkExportZip')]);
  await say(page, 'remove', [words('bulkRemove')]);
  await say(page, 'back again', [undo], undone);
  await page.close();
}

async function chooseHalf(page: Page): Promise<void> {
  await page.evaluate((query) => {
    window.scrollTo(0, 0);
    const field = document.querySelector<HTMLInputElement>('.search-box input');
    if (field === null) throw new Error('there is no box to search in');
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.blur();
  }, half);
  // Searches and the notice of what was done before have to settle.
  await until(async () => page.evaluate(() => document.querySelector('main[aria-busy=false]') && document.querySelector('.piece-row[aria-busy=false]') && true), 120_000); // prettier-ignore
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.waitForSelector('.selection-bar');
}

/** Presses a button, and the next one that it leads to, and prints how long it took until a notice told the end. */
async function say(page: Page, name: string, buttons: readonly string[], end?: string): Promise<void> {
  await page.evaluate(beginWork, end ?? null);
  for (const button of buttons) await press(page, button);
  const { took, longest } = await until(async () => page.evaluate(workDone), patience, name);
  console.log(`| ${name} | ${(took / 1000).toFixed(1)} | ${longest.toFixed(0)} |`);
}

async function press(page: Page, name: string): Promise<void> {
  await until(
    async () =>
      page.evaluate((label) => {
        const all = [...document.querySelectorAll<HTMLElement>('.toast button, .selection-bar button, dialog button')];
        const button = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(label));
        button?.click();
        return button ? true : null;
      }, name),
    30_000,
    name,
  );
}

type Timed = Window & { work?: Work & { isDone: boolean } };

function beginWork(end: string | null): void {
  const said = document.querySelector('.toast p')?.textContent ?? null;
  const begin = performance.now();
  const work = { took: 0, longest: 0, isDone: false };
  (window as Timed).work = work;
  let before = begin;
  const frame = (): void => {
    const now = performance.now();
    work.longest = Math.max(work.longest, now - before);
    before = now;
    const says = document.querySelector('.toast p')?.textContent ?? null;
    work.isDone = says !== null && (end === null ? says !== said : says === end);
    work.took = now - begin;
    if (!work.isDone) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function workDone(): Work | null {
  const { work } = window as Timed;
  return work?.isDone === true ? work : null;
}

/** Scrolls by about three rows in each frame; the milliseconds between frames. */
async function scrollThrough(count: number): Promise<number[]> {
  const next = async (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const times: number[] = [];
  let before = await next();
  for (let frame = 0; frame < count; frame += 1) {
    window.scrollBy(0, 400);
    const now = await next();
    times.push(now - before);
    before = now;
  }
  return times;
}

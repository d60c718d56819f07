/** What Taccuino shows in the publisher's page: inside a closed shadow root, so its places are asked from outside the page and clicked with the mouse. */
import { setTimeout as pause } from 'node:timers/promises';
import { TargetType, type Page, type Target } from 'puppeteer-core';
import type { OpenedBrowser } from './openedBrowser';
import { selectWords } from './passages';
import { until } from './until';

const host = 'taccuino-highlights';

interface Point {
  x: number;
  y: number;
}

/** Clicks a button of Taccuino in the page, found by its whole name, with the mouse. */
export async function pressInPage(browser: OpenedBrowser, page: Page, name: string): Promise<void> {
  const { x, y } = await placeInPage(browser, page, 'button', name);
  await page.mouse.click(x, y);
}

/**
 * Selects words of the page with the mouse and clicks a button of the toolbar that appears over them. A selection made before the page's
 * own loading has ended may go unseen, and a reader then selects again.
 */
export async function selectAndPress(browser: OpenedBrowser, page: Page, words: string, name: string): Promise<void> {
  for (const patience of [3_000, 20_000]) {
    await selectWords(page, words);
    const place = await placeInPage(browser, page, 'button', name, patience).catch(async (problem: unknown) => {
      if (patience > 3_000) throw new Error(`${String(problem)}: ${await standsThere(browser, page)}`);
    });
    if (place === undefined) continue;
    await page.mouse.click(place.x, place.y);
    return;
  }
}

/** What is to be known of a page where the toolbar did not come: what is selected, whether the page is drawn, what of ours is in it and runs. */
async function standsThere(browser: OpenedBrowser, page: Page): Promise<string> {
  const seen = await page.evaluate(async (ours) => {
    const drawn = new Promise((resolve) => requestAnimationFrame(() => resolve('drawn')));
    const waited = new Promise((resolve) => setTimeout(() => resolve('not drawn'), 1_000));
    const isThere = document.querySelector(ours) === null ? 'without' : 'with';
    return `“${String(document.getSelection())}” selected, ${document.visibilityState}, ${String(await Promise.race([drawn, waited]))}, ${isThere} our element`;
  }, host);
  const targets = page.browser().targets();
  const running = targets.map((target) => `${target.type()} ${target.url()}`).join(', ');
  const background = targets.find((target) => target.type() === TargetType.SERVICE_WORKER);
  const runs = background === undefined ? 'asleep' : await Promise.race([answers(background), pause(2_000, 'silent')]);
  return `${seen}, which shows “${await shownInPage(browser, page)}”; the background is ${runs}; there are ${running}`;
}

async function answers(background: Target): Promise<string> {
  const session = await background.createCDPSession();
  return session.send('Runtime.evaluate', { expression: '1' }).then(
    () => 'running',
    () => 'gone',
  );
}

/** Writes into the note of the card that is open. */
export async function writeNoteInPage(browser: OpenedBrowser, page: Page, name: string, note: string): Promise<void> {
  const { x, y } = await placeInPage(browser, page, 'textarea', name);
  await page.mouse.click(x, y);
  await page.keyboard.type(note);
}

/** Waits until Taccuino shows a text in the page. */
export async function seeInPage(browser: OpenedBrowser, page: Page, text: string): Promise<void> {
  await until(
    async () => ((await shownInPage(browser, page)).includes(text) ? true : null),
    20_000,
    `“${text}” in Taccuino's part of ${page.url()}`,
  );
}

/** What Taccuino shows in the page, notes included; empty where it shows nothing. */
export async function shownInPage(browser: OpenedBrowser, page: Page): Promise<string> {
  return browser
    .inClosedRoot(page, host, (root) => {
      const fields = [...root.querySelectorAll('textarea')].map((field) => field.value);
      return [...root.querySelectorAll<HTMLElement>('.highlight-layer')].map((layer) => layer.innerText).concat(fields).join('\n'); // prettier-ignore
    })
    .catch(() => '');
}

/** The middle of an element of Taccuino's in the page, once it is there. */
async function placeInPage(browser: OpenedBrowser, page: Page, kind: string, name: string, patience = 20_000): Promise<Point> {
  return until(
    () =>
      browser
        .inClosedRoot(
          page,
          host,
          (root, wantedKind, wantedName) => {
            const element = [...root.querySelectorAll(wantedKind)].find(
              (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === wantedName,
            );
            const box = element?.getBoundingClientRect();
            return box === undefined || box.width === 0 ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          },
          kind,
          name,
        )
        .catch(() => null),
    patience,
    `${kind} “${name}” in Taccuino's part of ${page.url()}`,
  );
}

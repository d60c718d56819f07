import type { Page } from 'puppeteer-core';
import type { OpenedBrowser } from './openedBrowser';
import { until } from './until';

/** What Taccuino shows beside a piece: in the publisher's page behind a closed shadow root, in the reader in the page itself. */
export interface Layer {
  /** Clicks the button of this whole name as soon as it is there; by script, which is many times faster than the mouse. */
  press(name: string, patience?: number): Promise<void>;
  /** Puts the focus on the button of this name, as a reader does who means to press it: what it stands in then waits. */
  hold(name: string): Promise<void>;
  /** Writes into the field of this name, as typing does in the end. */
  write(name: string, text: string, patience?: number): Promise<void>;
  /** What has just happened, as the toast tells it; empty where there is none. */
  toast(): Promise<string>;
}

type Run = <T, A extends unknown[]>(run: (root: ParentNode, ...given: A) => T | Promise<T>, ...given: A) => Promise<T>;

/** The layer of a page of the publisher. */
export function pageLayer(browser: OpenedBrowser, page: Page): Layer {
  return layer((run, ...given) => browser.inClosedRoot(page, 'taccuino-highlights', run, ...given), page);
}

/** The layer of the reader. */
export function readerLayer(page: Page): Layer {
  const run: Run = async <T>(run: { toString(): string }, ...given: unknown[]) =>
    (await page.evaluate(`(${run.toString()})(document, ...${JSON.stringify(given)})`)) as T;
  return layer(run, page);
}

/** Milliseconds that a question waits in the page; then the layer is looked for anew, which may have been put up again meanwhile. */
const wait = 1_000;

function layer(run: Run, page: Page): Layer {
  // The layer comes with the first selection: until then there is no root to look into.
  const once = (attempt: () => Promise<boolean>, what: string, patience = 20_000) =>
    until(async () => ((await attempt().catch(() => false)) ? true : null), patience, `${what} at ${page.url()}`).then(() => undefined);
  return {
    press: (name, patience) => once(() => run(pressSoon, name, 'click', wait), `“${name}”`, patience),
    hold: (name) => once(() => run(pressSoon, name, 'focus', wait), `“${name}”`),
    write: (name, text, patience) => once(() => run(writeSoon, name, text, wait), `“${name}”`, patience),
    toast: () => run((root) => root.querySelector('.highlight-toast p')?.textContent ?? '').catch(() => ''),
  };
}

/** Runs in the page. */
async function pressSoon(root: ParentNode, name: string, how: 'click' | 'focus', patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((again) => setTimeout(again, 0))) {
    const buttons = [...root.querySelectorAll<HTMLElement>('.highlight-layer button')];
    const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name);
    // What has long been told may have folded meanwhile.
    if (button === undefined) root.querySelector<HTMLElement>('.highlight-folded')?.click();
    if (button === undefined) continue;
    button[how]();
    return true;
  }
  return false;
}

/** Runs in the page. */
async function writeSoon(root: ParentNode, name: string, text: string, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((again) => setTimeout(again, 0))) {
    const fields = [...root.querySelectorAll<HTMLTextAreaElement>('.highlight-layer textarea')];
    const field = fields.find((one) => (one.getAttribute('aria-label') ?? one.placeholder) === name);
    if (field === undefined) continue;
    field.value = text;
    // As typing does, out of the shadow root too.
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return true;
  }
  return false;
}

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { journeyBrowser } from './openDesk';

/** Keeps a picture of a page, whole, under its name and the browser's. */
export async function screenshot(page: Page, name: string, browser: string = journeyBrowser): Promise<string> {
  const folder = path.join('.output', 'screenshots', browser);
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.png` as const;
  await page.screenshot({ path: file });
  return file;
}

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { steadyChromium } from '@/tests/support/steadyChromium';
import { browserPath } from '@/tests/support/browserPath';
import { closeForSure } from '@/tests/support/closeForSure';
import { pieces } from '@/tests/site/pieces';
import { startProxy } from '@/tests/site/proxy';
import { startSite, type Site } from '@/tests/site/server';

export interface Bench {
  browser: Browser;
  site: Site;
  /** Installs the extension in a folder. */
  install(folder: string): Promise<Extension>;
  close(): Promise<void>;
}

/**
 * Chromium on the demo site under the publisher's name. Barer than the journeys' browser: nothing listens to the pages, and the back/forward cache,
 * which puppeteer switches off, is on.
 */
export async function openBench(): Promise<Bench> {
  const site = await startSite({ pieces });
  const proxy = await startProxy(site);
  const profile = mkdtempSync(path.join(os.tmpdir(), 'taccuino-bench-'));
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    // A library of ten thousand pieces is written in minutes, in one call.
    protocolTimeout: 0,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...steadyChromium,
      `--proxy-server=127.0.0.1:${proxy.port}`,
      '--window-size=1280,900',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return {
    browser,
    site,
    install: async (folder) => {
      const id = await browser.installExtension(folder);
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error(`the extension in ${folder} is not there after its installation`);
      return extension;
    },
    close: async () => {
      await closeForSure(browser);
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      await proxy.close();
      await site.close();
    },
  };
}

/** A tab that runs a bundle's script and can then call the functions that its global `subject` holds. */
export async function pageWith(bench: Bench, address: string, bundle: string): Promise<Page> {
  const page = await bench.browser.newPage();
  await page.goto(address);
  await page.evaluate(bundle);
  return page;
}

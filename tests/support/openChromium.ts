import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { TargetType, type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { runInChromiumRoot } from './runInChromiumRoot';
import { closeForSure, ended, killAtOnce } from './closeForSure';
import { listenToTarget } from './listenToTarget';
import { steadyChromium } from './steadyChromium';
import type { BrowserOptions, OpenedBrowser } from './openedBrowser';
import { until } from './until';

interface DeveloperPrivate {
  updateExtensionConfiguration(change: {
    extensionId: string;
    hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' | 'ON_SPECIFIC_SITES';
  }): Promise<void>;
}

/** The part of the extension's own interface by which a command is given. */
interface ExtensionApi {
  tabs: { query(of: { active: boolean; lastFocusedWindow: boolean }): Promise<unknown[]> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
}

/** Opens Chromium (or a relative of it) with the extension. */
export async function openChromium(program: string, options: BrowserOptions): Promise<OpenedBrowser> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'taccuino-chromium-'));
  const downloads = path.join(profile, 'Taccuino downloads');
  const problems: string[] = [];
  const forgiven: RegExp[] = [];
  const listening = new WeakMap<Target, Promise<CDPSession | null>>();
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  let browser: Browser;
  let id = '';

  async function launch(): Promise<void> {
    browser = await puppeteer.launch({
      executablePath: program,
      headless: options.headless ?? true,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: null,
      args: [
        ...steadyChromium,
        `--proxy-server=127.0.0.1:${options.proxy}`,
        `--window-size=${width},${height}`,
        // A sandbox needs what root in a container has not.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    browser.on('targetcreated', (target) =>
      listening.set(
        target,
        listenToTarget(target, (problem) => problems.push(problem)),
      ),
    );
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    id = await browser.installExtension(options.extension);
  }

  async function dress(page: Page): Promise<Page> {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.scheme ?? 'light' }]);
    return page;
  }

  async function pageOf(target: Target): Promise<Page> {
    const page = await target.asPage();
    return dress(page);
  }

  const origin = () => `chrome-extension://${id}/`;
  const isOurs = (target: Target) => target.url().startsWith(origin());
  const isPanel = (target: Target) => isOurs(target) && target.url().endsWith('/sidepanel.html');
  const isPopup = (target: Target) => isOurs(target) && target.url().endsWith('/popup.html');

  /** Closes a page of ours that is no tab, and waits until it is gone. */
  async function closeView(target: Target | undefined): Promise<void> {
    if (target === undefined) return;
    const { promise: gone, resolve } = Promise.withResolvers<undefined>();
    browser.on('targetdestroyed', (one) => {
      if (one === target) resolve(undefined);
    });
    const page = await target.asPage();
    await page.evaluate(() => window.close()).catch(() => undefined);
    await gone;
  }

  async function worker() {
    const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER && isOurs(one), { timeout: 20_000 });
    const found = await target.worker();
    if (found === null) throw new Error('the background has no worker');
    return found;
  }

  /** The one place where Chromium lets a site be taken from an extension: its own settings page. */
  async function setAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
    const settings = await browser.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate(
      (change) =>
        (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome.developerPrivate.updateExtensionConfiguration(
          change,
        ),
      { extensionId: id, hostAccess },
    );
    await settings.close();
  }

  await launch();
  return {
    name: 'chromium',
    downloads,
    page: async (address) => {
      const page = await dress(await browser.newPage());
      await page.goto(address);
      return page;
    },
    extensionPage: async (file) => {
      const page = await dress(await browser.newPage());
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    },
    tab: async (accepts) =>
      pageOf(await browser.waitForTarget((target) => target.type() === TargetType.PAGE && accepts(target.url()), { timeout: 20_000 })),
    openPopup: async (over) => {
      await over.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error('the extension is not installed');
      // Where access was taken back, the first click only gives it for this page, and Chromium asks to reload it.
      for (const patience of [4_000, 20_000]) {
        await over.triggerExtensionAction(extension);
        const target = await browser.waitForTarget(isPopup, { timeout: patience }).catch(() => null);
        if (target !== null) return pageOf(target);
        await over.reload();
        await over.bringToFront();
      }
      throw new Error(`no popup over ${over.url()}`);
    },
    closePopup: () => closeView(browser.targets().find(isPopup)),
    panel: async () => pageOf(await browser.waitForTarget(isPanel, { timeout: 20_000 })),
    closePanel: () => closeView(browser.targets().find(isPanel)),
    command: async (name) => {
      const background = await worker();
      await background.evaluate(async (command) => {
        const { commands, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        commands.onCommand.dispatch(command, tab);
      }, name);
    },
    inClosedRoot: runInChromiumRoot,
    restart: async () => {
      await closeForSure(browser);
      rmSync(path.join(profile, 'SingletonLock'), { force: true });
      await launch();
    },
    kill: async () => {
      await killAtOnce(browser);
      rmSync(path.join(profile, 'SingletonLock'), { force: true });
      await launch();
    },
    stopWorker: async () => {
      const target = browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER && isOurs(one));
      if (target === undefined) return;
      const running = await target.worker();
      // A worker that somebody still listens to would not start again: it would wait for a debugger.
      await (await listening.get(target))?.detach().catch(() => undefined);
      await running?.close().catch(() => undefined);
      // One that is woken while it is being closed outlives that: it is closed again.
      await until(
        async () => {
          if (!browser.targets().includes(target)) return true;
          await (await target.worker())?.close().catch(() => undefined);
          return null;
        },
        20_000,
        'the end of the background',
      );
    },
    reinstall: async () => {
      await browser.installExtension(options.extension);
    },
    revokeAccess: () => setAccess('ON_CLICK'),
    returnAccess: () => setAccess('ON_ALL_SITES'),
    problems: () => Promise.resolve(problems.filter((problem) => !forgiven.some((pattern) => pattern.test(problem)))),
    forgive: (pattern) => void forgiven.push(pattern),
    closed: () => ended(browser),
    close: async () => {
      await closeForSure(browser);
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

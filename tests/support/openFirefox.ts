import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { closeForSure, ended, killAtOnce } from './closeForSure';
import { contextOf, firefoxProtocol, runInFirefoxRoot, type FirefoxProtocol } from './firefoxProtocol';
import type { BrowserOptions, OpenedBrowser, Scheme } from './openedBrowser';
import { listenToFirefox } from './listenToFirefox';
import { until } from './until';

/** The extension's internal name, which Firefox would draw at random for each profile. */
const uuid = '0c7a9b52-7d3c-4c1e-9d0b-6a2f4f1b8e31';
const origin = `moz-extension://${uuid}`;
const schemes: Record<Scheme, number> = { dark: 0, light: 1 };
const extensionOf = 'const extension = WebExtensionPolicy.getByID(given.id).extension;';
/** Runs in Firefox: has a browser in its window that is no tab found by its id, which only those of tabs are, and gives the id. */
const foundByItsId = (browser: string) => `
        const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
        ${browser}.permanentKey ??= {};
        const context = NavigableManager.getIdForBrowser(${browser});
        if (NavigableManager.getBrowserById(context) === ${browser}) return context;
        const byId = NavigableManager.getBrowserById;
        NavigableManager.getBrowserById = function (wanted) {
          return wanted === context ? ${browser} : byId.call(this, wanted);
        };
        return context;`;
const permissions = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const change = { permissions: [], origins: given.origins };`;

/** Opens Firefox with the extension. */
export async function openFirefox(program: string, options: BrowserOptions): Promise<OpenedBrowser> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'taccuino-firefox-'));
  const manifest = JSON.parse(readFileSync(path.join(options.extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
    host_permissions: string[];
  };
  const id = manifest.browser_specific_settings.gecko.id;
  const site = { id, origins: manifest.host_permissions };
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  const downloads = path.join(profile, 'downloads');
  const problems: string[] = [];
  const forgiven: RegExp[] = [];
  let browser: Browser;
  let firefox: FirefoxProtocol;
  let errors: () => Promise<string[]>;

  async function launch(): Promise<void> {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program,
      headless: options.headless ?? true,
      acceptInsecureCerts: true,
      userDataDir: profile,
      defaultViewport: null,
      args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
        'layout.css.prefers-color-scheme.content-override': schemes[options.scheme ?? 'light'],
        'ui.systemUsesDarkTheme': options.scheme === 'dark' ? 1 : 0,
        // A question for a permission is answered with yes, as a reader would: no driver reaches the browser's own panel.
        'extensions.webextOptionalPermissionPrompts': false,
        'browser.privatebrowsing.autostart': options.remembersNothing === true,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'devtools.console.stdout.content': true,
        'devtools.console.stdout.chrome': false,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': options.proxy,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': options.proxy,
        'network.proxy.allow_hijacking_localhost': true,
      },
    });
    firefox = firefoxProtocol(browser);
    errors = listenToFirefox(browser, firefox, origin, (problem) => problems.push(problem));
    await browser.installExtension(options.extension);
  }

  /** Where a page really is: puppeteer is not told where pages of an extension go. */
  const addressOf = (page: Page) => page.evaluate(() => location.href).catch(() => '');

  async function tab(accepts: (address: string) => boolean): Promise<Page> {
    const met = new Set<string>();
    return until(
      async () => {
        const found = (await firefox.contexts()).find(({ url }) => accepts(url));
        if (found === undefined) return null;
        const page = (await browser.pages()).find((one) => contextOf(one) === found.context);
        // Of a tab that was opened from the sidebar puppeteer is not told.
        if (page === undefined && met.has(found.context)) return firefox.adopt(found.context);
        met.add(found.context);
        return page ?? null;
      },
      20_000,
      'a tab',
    );
  }

  async function closePopup(): Promise<void> {
    const closed = await firefox.inFirefox<string | null>(`
      const popup = document.querySelector('.webextension-popup-browser');
      if (popup === null) return null;
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      const context = NavigableManager.getIdForBrowser(popup);
      const panel = popup.closest('panel');
      const gone = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
      panel.hidePopup();
      await gone;
      return context;`);
    if (closed !== null) firefox.release({ context: closed, url: `${origin}/popup.html` });
  }

  /** The panel's page, once the sidebar shows it: like the popup's it is no tab, and puppeteer is not told of it. */
  function panel(): Promise<Page> {
    return until(
      async () => {
        const context = await firefox.inFirefox<string | null>(
          `const sidebar = SidebarController.isOpen ? SidebarController.browser.contentDocument : null;
          const view = sidebar?.getElementById('webext-panels-browser');
          // Taken up before its document is there it would stay without one for puppeteer.
          const shown = view?.browsingContext?.currentWindowGlobal?.documentURI.spec ?? '';
          if (!shown.startsWith(given.origin) || view.webProgress.isLoadingDocument) return null;
          ${foundByItsId('view')}`,
          { origin },
        );
        if (context === null) return null;
        const page = (await browser.pages()).find((one) => contextOf(one) === context) ?? (await firefox.adopt(context));
        return (await addressOf(page)).endsWith('/sidepanel.html') && (await isWhole(page)) ? page : null;
      },
      20_000,
      'the panel',
    );
  }

  async function closePanel(): Promise<void> {
    const closed = await firefox.inFirefox<string | null>(`
      if (!SidebarController.isOpen) return null;
      const view = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      const context = view ? NavigableManager.getIdForBrowser(view) : null;
      SidebarController.hide();
      return context;`);
    if (closed !== null) firefox.release({ context: closed, url: `${origin}/sidepanel.html` });
  }

  /** After the end puppeteer still puts back the preferences that it found in the profile, which must not fall into the next start, nor into the profile's removal. */
  const putBack = () =>
    until(() => Promise.resolve(['user.js', 'prefs.js'].some((file) => existsSync(path.join(profile, `${file}.puppeteer`))) ? null : true));

  async function collect(): Promise<void> {
    problems.push(...(await errors()));
  }

  await launch();
  return {
    name: 'firefox',
    downloads,
    tab,
    closePopup,
    panel,
    closePanel,
    page: async (address) => {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    extensionPage: async (file) => {
      const page = await browser.newPage();
      // The address is never said to have arrived (see addressOf), so the promise is left alone and the page asked.
      void page.goto(`${origin}/${file}`, { timeout: 0 }).catch(() => undefined);
      return until(async () => ((await addressOf(page)).startsWith(`${origin}/`) && (await isWhole(page)) ? page : null));
    },
    openPopup: async (over) => {
      await over.bringToFront();
      await closePopup();
      await firefox.inFirefox(
        `${extensionOf}
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);`,
        { id },
      );
      const context = await until(() =>
        firefox.inFirefox<string | null>(`
        const popup = document.querySelector('.webextension-popup-browser');
        if (popup === null || popup.closest('panel').state !== 'open') return null;
        ${foundByItsId('popup')}`),
      );
      const page = await firefox.adopt(context);
      return until(async () => ((await addressOf(page)).endsWith('/popup.html') && (await isWhole(page)) ? page : null));
    },
    command: (name) =>
      firefox.inFirefox(
        `${extensionOf}
        extension.shortcuts.onCommand(given.name);`,
        { id, name },
      ),
    inClosedRoot: (page, host, run, ...given) => runInFirefoxRoot(firefox, page, host, run, ...given),
    restart: async () => {
      await collect();
      await closeForSure(browser);
      await putBack();
      await launch();
    },
    kill: async () => {
      await killAtOnce(browser);
      await putBack();
      await launch();
    },
    stopWorker: () =>
      firefox.inFirefox(
        `${extensionOf} await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
        { id },
      ),
    reinstall: async () => {
      await browser.installExtension(options.extension);
    },
    revokeAccess: () =>
      firefox.inFirefox(`${extensionOf} ${permissions} await ExtensionPermissions.remove(given.id, change, extension);`, site),
    returnAccess: () =>
      firefox.inFirefox(`${extensionOf} ${permissions} await ExtensionPermissions.add(given.id, change, extension);`, site),
    problems: async () => {
      await collect();
      return problems.filter((problem) => !forgiven.some((pattern) => pattern.test(problem)));
    },
    forgive: (pattern) => void forgiven.push(pattern),
    closed: () => ended(browser),
    close: async () => {
      // Nobody will open this profile again: what a browser still does with it before it ends takes seconds.
      await killAtOnce(browser);
      await putBack();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const isWhole = (page: Page) => page.evaluate(() => document.readyState === 'complete').catch(() => false);

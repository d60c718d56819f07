import type { Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export type Scheme = 'light' | 'dark';

/** A browser with the extension in it, as a reader has one: the same verbs for both. Every promise settles on a state, none on time. */
export interface OpenedBrowser {
  readonly name: BrowserName;
  /** Opens a tab, in front, and loads an address in it. */
  page(address: string): Promise<Page>;
  /** Opens a page of the extension in a tab, in front: `reader.html?…`. */
  extensionPage(path: string): Promise<Page>;
  /** The tab, open now or soon, whose whole address the test accepts; for tabs that the extension opens. */
  tab(accepts: (address: string) => boolean): Promise<Page>;
  /** Brings a tab to the front and opens the extension's real popup over it, by its button in the toolbar. */
  openPopup(over: Page): Promise<Page>;
  /** Closes the popup as a click elsewhere does; nothing where none is open. */
  closePopup(): Promise<void>;
  /** The panel beside the pages, once it is open, by whatever way. */
  panel(): Promise<Page>;
  /** Closes the panel, as its own button does; nothing where it is shut. */
  closePanel(): Promise<void>;
  /** Gives one of the extension's commands for the tab in front, as its chord does. */
  command(name: string): Promise<void>;
  /** Runs a function on the closed shadow root of the element that a selector finds; the answer must be JSON. */
  inClosedRoot<T, A extends unknown[]>(
    page: Page,
    host: string,
    run: (root: ShadowRoot, ...given: A) => T | Promise<T>,
    ...given: A
  ): Promise<T>;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<void>;
  /** Kills the browser in the middle of whatever it does (`kill -9`) and opens it again with the same profile. */
  kill(): Promise<void>;
  /** Ends the background, as the browser does when it idles. */
  stopWorker(): Promise<void>;
  /** Installs the extension again over itself, as an update does, with its tabs left open. */
  reinstall(): Promise<void>;
  /** Takes the publisher's site away from the extension, as a reader does in the browser's settings; `returnAccess` gives it back. */
  revokeAccess(): Promise<void>;
  returnAccess(): Promise<void>;
  /** Console errors and warnings and uncaught errors so far, of pages, popup and background, with what `forgive` accepts left out. */
  problems(): Promise<string[]>;
  /** Leaves out problems that a journey causes on purpose. */
  forgive(pattern: RegExp): void;
  /** The folder where downloads are put without a question. */
  readonly downloads: string;
  /** Settles when the reader has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** The folder of a built extension. */
  extension: string;
  /** The port of the proxy that leads the publisher's name to the demo site. */
  proxy: number;
  scheme?: Scheme;
  /** Size of the window in CSS pixels. */
  window?: { width: number; height: number };
  /** False shows the window. */
  headless?: boolean;
  /** Has the browser remember nothing, as Firefox is set to by its own switch; Chromium has none. */
  remembersNothing?: boolean;
}

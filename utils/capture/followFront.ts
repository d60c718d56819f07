import { browser, type Browser } from 'wxt/browser';
import { listenUntil } from '@/utils/messaging/listenUntil';
import { articleAddress } from '@/utils/publisher/articleAddress';

/**
 * The tab in front of a window. `hasMoved`: it is another tab, or at another address, than what was told before; else it was only loaded further. `goesOn`: it came to that address without loading anything, and its page may
 * still show what it showed before.
 */
export interface TabInFront {
  tabId: number;
  /** Empty where the browser does not tell it, as of a site that the extension may not read. */
  url: string;
  hasMoved: boolean;
  goesOn: boolean;
}

/** A title that changes later than this (milliseconds) after a move tells of no new piece: some pages let it blink. */
const titleTells = 10_000;

/**
 * Tells which tab is in front of a window: now, and whenever another one comes to the front, it goes to another address (also by `pushState`), has loaded, or gets another
 * title, which pages that go on without loading change last. Null while there is none. A change of what the extension may read is told as a move. Until the signal is aborted.
 */
export function followFront(windowId: number, listener: (front: TabInFront | null) => void, signal: AbortSignal): void {
  let last: { tabId: number; url: string } | null = null;
  let movedAt = 0;
  let asked = 0;
  const look = async (): Promise<void> => {
    const own = ++asked;
    const [tab] = await browser.tabs.query({ active: true, windowId }).catch(() => []); // the window is being closed
    if (signal.aborted || own !== asked) return;
    if (tab?.id === undefined) {
      last = null;
      listener(null);
      return;
    }
    const now = { tabId: tab.id, url: tab.url ?? '' };
    const hasMoved = last === null || last.tabId !== now.tabId || pageOf(last.url) !== pageOf(now.url);
    const goesOn = hasMoved && last?.tabId === now.tabId && tab.status === 'complete';
    last = now;
    if (hasMoved) movedAt = Date.now();
    listener({ ...now, hasMoved, goesOn });
  };
  const lookAnew = (): void => {
    last = null;
    void look();
  };
  const onUpdated = (tabId: number, { url, status, title }: Browser.tabs.OnUpdatedInfo): void => {
    const retitled = title !== undefined && Date.now() - movedAt < titleTells;
    if (tabId === last?.tabId && (url !== undefined || status === 'complete' || retitled)) void look();
  };
  listenUntil(browser.tabs.onActivated, (active: Browser.tabs.OnActivatedInfo) => active.windowId === windowId && void look(), signal);
  listenUntil(browser.tabs.onUpdated, onUpdated, signal);
  // A page that was loaded beforehand takes the place of a tab, and its number.
  listenUntil(browser.tabs.onReplaced, () => void look(), signal);
  listenUntil(browser.permissions.onAdded, lookAnew, signal);
  listenUntil(browser.permissions.onRemoved, lookAnew, signal);
  void look();
}

/** Places inside one page are one page, and what stands after a piece's address makes it no other piece. */
function pageOf(url: string): string {
  return articleAddress(url) ?? url.split('#', 1)[0] ?? '';
}

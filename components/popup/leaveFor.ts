import { browser, type PublicPath } from 'wxt/browser';

/** Opens a page of ours in a tab and closes the popup, which not every browser does by itself. */
export function leaveFor(page: PublicPath, query = ''): void {
  void browser.tabs.create({ url: browser.runtime.getURL(page) + query }).then(() => window.close());
}

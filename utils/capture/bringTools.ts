import { browser } from 'wxt/browser';

/** Puts the script of toolbar, card and list into a tab beside its content script; false where the browser does not let us. */
export async function bringTools(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/highlightTools.js'] });
    return true;
  } catch {
    return false;
  }
}

import { browser } from 'wxt/browser';

/** Puts the script of toolbar, card and drawer, or the one that finds highlights, into a tab beside its content script; false where the browser does not let us. */
export async function bringTools(tabId: number, script: 'highlightTools' | 'findHighlights'): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js`] });
    return true;
  } catch {
    return false;
  }
}

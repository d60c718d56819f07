import { browser } from 'wxt/browser';
import { toPage } from '@/utils/messaging/toPage';
import { publisherPattern } from './publisherAccess';

/** Whether a living content script is in the tab, after putting one there where it was missing: the tab may have been open before the extension was. */
export async function reachPage(tabId: number): Promise<boolean> {
  if (await isAlive(tabId)) return true;
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: ['/content-scripts/article.css'] });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/article.js'] });
  } catch {
    return false;
  }
  return isAlive(tabId);
}

/** Puts a content script into every open page of the publisher that has none. */
export async function reachOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: publisherPattern });
  await Promise.all(tabs.map(async ({ id, discarded }) => (id === undefined || discarded ? false : reachPage(id))));
}

async function isAlive(tabId: number): Promise<boolean> {
  return (await toPage.ask('ping', null, tabId)).kind === 'answered';
}

import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reachOpenPages, reachPage } from './reachPage';

const executeScript = vi.fn<(injection: { target: { tabId: number }; files: string[] }) => Promise<unknown[]>>();
const insertCSS = vi.fn();
const alive = new Set<number>();

beforeEach(() => {
  alive.clear();
  executeScript.mockReset().mockImplementation(({ target }) => {
    alive.add(target.tabId);
    return Promise.resolve([]);
  });
  insertCSS.mockReset();
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS });
  fakeBrowser.tabs.sendMessage = (tabId: number) =>
    alive.has(tabId) ? Promise.resolve({ ok: true, value: true }) : Promise.reject(new Error('Receiving end does not exist.'));
});

it('leaves a living content script alone', async () => {
  alive.add(7);
  expect(await reachPage(7)).toBe(true);
  expect(executeScript).not.toHaveBeenCalled();
});

it('puts one into a page that has none, with its styles', async () => {
  expect(await reachPage(7)).toBe(true);
  expect(insertCSS).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/content-scripts/article.css'] });
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/content-scripts/article.js'] });
});

it('says that a page lets nobody in', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await reachPage(7)).toBe(false);
});

it('reaches every open page of the publisher but those that sleep', async () => {
  const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2, discarded: true }, { id: 3 }] as never);
  await reachOpenPages();
  expect(query).toHaveBeenCalledWith({ url: 'https://*.glistatigenerali.com/*' });
  expect([...alive]).toEqual([1, 3]);
});

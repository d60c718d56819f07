import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reloadTab } from './reloadTab';

afterEach(() => vi.restoreAllMocks());

/** Loads a tab of this number again; what happens to it is told as the browser tells it. */
function tabs(reload: () => Promise<void>): { tell: (tabId: number, status: string) => void; reloaded: ReturnType<typeof vi.fn> } {
  const listeners = new Set<(tabId: number, changed: { status: string }) => void>();
  const reloaded = vi.fn(reload);
  Object.assign(fakeBrowser.tabs, { reload: reloaded });
  vi.spyOn(fakeBrowser.tabs.onUpdated, 'addListener').mockImplementation((one) => void listeners.add(one as never));
  vi.spyOn(fakeBrowser.tabs.onUpdated, 'removeListener').mockImplementation((one) => void listeners.delete(one as never));
  return { tell: (tabId, status) => listeners.forEach((listener) => listener(tabId, { status })), reloaded };
}

it('settles when the tab, and no other, has loaded', async () => {
  const { tell, reloaded } = tabs(() => Promise.resolve());
  const told: string[] = [];
  const done = reloadTab(7).then(() => told.push('done'));
  await vi.waitUntil(() => reloaded.mock.calls.length > 0);
  tell(8, 'complete');
  tell(7, 'loading');
  await Promise.resolve();
  expect(told).toEqual([]);
  tell(7, 'complete');
  await done;
  expect(reloaded).toHaveBeenCalledWith(7);
});

it('takes the tab in front where none is named, and does not fail where it has gone', async () => {
  const { reloaded } = tabs(() => Promise.reject(new Error('No tab with id: 9.')));
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 9 }] as never);
  await reloadTab();
  expect(reloaded).toHaveBeenCalledWith(9);
});

import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel } from './openPanel';

beforeEach(() => void Object.assign(fakeBrowser, { sidebarAction: undefined }));

it('opens Chromium’s panel in the window that is named, within the same task', async () => {
  const open = vi.fn(() => Promise.resolve());
  Object.assign(fakeBrowser, { sidePanel: { open } });
  const opened = openPanel(7);
  expect(open).toHaveBeenCalledWith({ windowId: 7 });
  expect(await opened).toBe(true);
});

it('opens it in the window of the page that asks where none is named', async () => {
  const open = vi.fn(() => Promise.resolve());
  Object.assign(fakeBrowser, { sidePanel: { open } });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 4 } as never);
  expect(await openPanel()).toBe(true);
  expect(open).toHaveBeenCalledWith({ windowId: 4 });
});

it('tells where the browser refuses', async () => {
  Object.assign(fakeBrowser, { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } });
  expect(await openPanel(7)).toBe(false);
});

it('opens Firefox’s sidebar within the same task; one that is open already is as good', async () => {
  const open = vi.fn(() => Promise.resolve());
  let isOpen = false;
  Object.assign(fakeBrowser, { sidebarAction: { open, isOpen: () => Promise.resolve(isOpen) } });
  const opened = openPanel(7);
  expect(open).toHaveBeenCalled();
  expect(await opened).toBe(true);
  open.mockRejectedValue(new Error('no gesture'));
  expect(await openPanel(7)).toBe(false);
  isOpen = true;
  expect(await openPanel(7)).toBe(true);
});

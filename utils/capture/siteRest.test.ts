import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { letRest, restUntil } from './siteRest';

const hour = 60 * 60_000;

it('remembers for all pages until when the site is left alone', async () => {
  expect(await restUntil(1000)).toBeNull();
  expect(await letRest(5000, 1000)).toBe(6000);
  expect(await restUntil(5999)).toBe(6000);
  expect(await restUntil(6000)).toBeNull();
});

it('believes an hour at most, also after the clock was set back', async () => {
  expect(await letRest(Number.MAX_SAFE_INTEGER, 10 * hour)).toBe(11 * hour);
  expect(await restUntil(hour)).toBe(2 * hour);
});

it('goes on without a memory, and with one that is broken', async () => {
  await fakeBrowser.storage.session.set({ siteRest: 'domani' });
  expect(await restUntil(1)).toBeNull();
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('closed'));
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('closed'));
  expect(await restUntil(1)).toBeNull();
  expect(await letRest(5, 1)).toBe(6);
  vi.restoreAllMocks();
});

import { beforeEach, expect, it, vi } from 'vitest';
import { bringFinder } from './bringFinder';
import { finder } from './finder';

const background = vi.hoisted((): { sent: number; brings: boolean; bring: () => void } => ({
  sent: 0,
  brings: true,
  bring: () => undefined,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: () => {
        background.sent++;
        if (background.brings) background.bring();
        return Promise.resolve({ ok: true, value: background.brings });
      },
    },
  },
}));

beforeEach(() => {
  globalThis.taccuinoFinder = undefined;
  const bring = (): void => {
    globalThis.taccuinoFinder = finder;
  };
  Object.assign(background, { sent: 0, brings: true, bring });
});

it('brings the finder once, when it is first wanted', async () => {
  const get = bringFinder();
  expect(background.sent).toBe(0);
  expect(await Promise.all([get(), get()])).toEqual([finder, finder]);
  expect(await get()).toBe(finder);
  expect(background.sent).toBe(1);
});

it('says that it could not be brought, and tries again', async () => {
  background.brings = false;
  const get = bringFinder();
  expect(await get()).toBeNull();
  background.brings = true;
  expect(await get()).toBe(finder);
});

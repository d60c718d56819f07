import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { options } from 'preact';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import italian from '@/public/_locales/it/messages.json';

/** The real Italian messages, because the fake browser has none; an unknown key gives an empty string, as browsers do. */
function getMessage(key: string, substitutions?: string | string[]): string {
  const values = substitutions === undefined ? [] : [substitutions].flat();
  const entry = (italian as Record<string, { message: string } | undefined>)[key];
  return (entry?.message ?? '').replace(/\$(\d)/gu, (_, position: string) => values[Number(position) - 1] ?? '').replaceAll('$$', '$');
}

// Preact's own timer for effects asks for an animation frame 35 ms later, when the page of a test that has ended may be gone already.
options.requestAnimationFrame = (effects) => void setTimeout(effects);

// jsdom knows no idle times. What a page began in one may still ask for the next when its test has ended.
Object.assign(globalThis, { requestIdleCallback: (work: () => void) => setTimeout(work) });

// A worker goes from file to file, since starting one takes longer than most files do. Each file finds the world as if it were the first: our modules are loaded anew
// for it, and what a file before it stored, put into the page or set in the place of the browser's own is gone.
vi.resetModules();

const asFound = Object.values(fakeBrowser).map((area: object) => ({ area, functions: { ...area } }));

beforeAll(async () => {
  const names = 'indexedDB' in globalThis ? await Dexie.getDatabaseNames() : [];
  await Promise.all(names.map((name) => Dexie.delete(name)));
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage as typeof fakeBrowser.i18n.getMessage);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('it');
});

afterAll(async () => {
  for (const { area, functions } of asFound) Object.assign(area, functions);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  if (typeof document === 'undefined') return;
  const { cleanup } = await import('@testing-library/preact');
  cleanup();
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
  document.head.replaceChildren();
  document.body.replaceChildren();
});

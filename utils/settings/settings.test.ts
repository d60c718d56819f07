import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, settingsFrom, watchSettings, type Settings } from './settings';

const defaults: Settings = {
  theme: 'system',
  textSize: 19,
  typeface: 'literata',
  toolbar: true,
  lastInk: 'thesis',
  inkNames: {},
  claimsOrder: 'text',
  savedSearches: [],
  wholeWords: true,
  keepMetCards: false,
};

describe('settings', () => {
  it('are the defaults at first', async () => {
    expect(await readSettings()).toEqual(defaults);
  });

  it.each([undefined, null, 'dark', 7, []])('fall back altogether from %j', (broken) => {
    expect(settingsFrom(broken)).toEqual(defaults);
  });

  it('fall back field by field', () => {
    expect(
      settingsFrom({ theme: 'dark', textSize: 400, typeface: 'comic', toolbar: false, lastInk: null, claimsOrder: 'length', extra: 1 }),
    ).toEqual({
      ...defaults,
      theme: 'dark',
      toolbar: false,
    });
  });

  it('take names of inks, trimmed, and none that is empty, too long or of an ink that is not there', () => {
    expect(settingsFrom({ inkNames: { figure: ' numeri ' } }).inkNames).toEqual({ figure: 'numeri' });
    for (const broken of [{ figure: ' ' }, { figure: 'x'.repeat(25) }, { gold: 'oro' }]) {
      expect(settingsFrom({ inkNames: broken, wholeWords: 'sì' })).toEqual(defaults);
    }
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all([changeSettings({ theme: 'sepia' }), changeSettings({ textSize: 22 })]);
    expect(await readSettings()).toEqual({ ...defaults, theme: 'sepia', textSize: 22 });
  });

  it('are told to who watches, until told to stop', async () => {
    const seen: number[] = [];
    const stop = new AbortController();
    watchSettings(({ textSize }) => seen.push(textSize), stop.signal);
    await changeSettings({ textSize: 24 });
    await fakeBrowser.storage.local.set({ other: 1 });
    stop.abort();
    await changeSettings({ textSize: 25 });
    expect(seen).toEqual([24]);
  });
});

import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePassingDismissals, passingDismissals, watchPassingDismissals } from './passingDismissals';

const [here, there] = ['https://www.glistatigenerali.com/a/', 'https://www.glistatigenerali.com/b/'];

beforeEach(() => fakeBrowser.reset());

it('are kept by piece, and forgotten when none is left', async () => {
  await changePassingDismissals(here, (words) => [...words, 'uno']);
  await changePassingDismissals(there, (words) => [...words, 'altro']);
  await changePassingDismissals(here, (words) => [...words, 'due']);
  expect(await passingDismissals(here)).toEqual(['uno', 'due']);
  await changePassingDismissals(here, () => []);
  expect(await passingDismissals(here)).toEqual([]);
  expect(await fakeBrowser.storage.session.get()).toEqual({ passingDismissals: { [there]: ['altro'] } });
});

it('keep both of two changes made at once', async () => {
  await Promise.all(['uno', 'due'].map((word) => changePassingDismissals(here, (words) => [...words, word])));
  expect(await passingDismissals(here)).toEqual(['uno', 'due']);
});

it('are none where the storage holds something else', async () => {
  await fakeBrowser.storage.session.set({ passingDismissals: [1, 2] });
  expect(await passingDismissals(here)).toEqual([]);
});

it('are told to who watches, until told to stop', async () => {
  const seen: (readonly string[])[] = [];
  const stop = new AbortController();
  watchPassingDismissals(here, (words) => seen.push(words), stop.signal);
  await changePassingDismissals(here, () => ['uno']);
  await fakeBrowser.storage.local.set({ passingDismissals: {} });
  stop.abort();
  await changePassingDismissals(here, () => ['due']);
  expect(seen).toEqual([['uno']]);
});

import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { panelPlace, rememberPanelPlace } from './panelPlaces';

const addressOf = (number: number): string => `https://www.glistatigenerali.com/${number}/`;

beforeEach(() => fakeBrowser.reset());

it('remembers the open part and how far each was scrolled, by piece', async () => {
  await rememberPanelPlace(addressOf(1), { part: 'related', scrolled: { related: 240, claims: 10 } });
  await rememberPanelPlace(addressOf(2), { part: 'comments', scrolled: {} });
  expect(await panelPlace(addressOf(1))).toEqual({ part: 'related', scrolled: { related: 240, claims: 10 } });
  expect(await panelPlace(addressOf(3))).toBeNull();
});

it('keeps both of two places remembered at once', async () => {
  await Promise.all([1, 2].map((number) => rememberPanelPlace(addressOf(number), { part: 'claims', scrolled: {} })));
  expect(await Promise.all([1, 2].map((number) => panelPlace(addressOf(number))))).not.toContain(null);
});

it('forgets what was remembered longest ago', async () => {
  for (let number = 0; number <= 60; number += 1) await rememberPanelPlace(addressOf(number), { part: 'claims', scrolled: {} });
  expect(await panelPlace(addressOf(0))).toBeNull();
  expect(await panelPlace(addressOf(60))).not.toBeNull();
});

it('knows no place where the storage holds something else', async () => {
  await fakeBrowser.storage.session.set({ panelPlaces: [['a', { part: 'nowhere' }]] });
  expect(await panelPlace('a')).toBeNull();
});

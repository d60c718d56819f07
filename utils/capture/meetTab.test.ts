import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { libraryDatabase } from '@/utils/library/database';
import { metCards } from '@/utils/library/metCards';
import { changeSettings } from '@/utils/settings/settings';
import { meetTab } from './meetTab';

const card = (slug: string) => ({
  address: `https://www.glistatigenerali.com/cultura/${slug}/`,
  title: slug,
  authors: ['Ada Neri'],
  section: null,
  publishedOn: null,
});
const inject = vi.fn<(injection: object) => Promise<{ result?: unknown }[]>>();
const showing = (url: string, result: unknown) => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, url } as never);
  inject.mockResolvedValue([{ result }]);
};
const met = async () => (await metCards(Date.now())).map(({ title }) => title);

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  inject.mockReset();
  Object.assign(fakeBrowser, { scripting: { executeScript: inject } });
  showing('https://www.glistatigenerali.com/', [card('uno'), card('due')]);
  await changeSettings({ keepMetCards: true });
});

it('keeps the cards of a page of the site', async () => {
  await meetTab(7);
  expect(inject).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/readCards.js'] });
  expect((await met()).toSorted()).toEqual(['due', 'uno']);
});

it('puts nothing into the page while the reader does not want cards kept', async () => {
  await changeSettings({ keepMetCards: false });
  await meetTab(7);
  expect(inject).not.toHaveBeenCalled();
});

it('puts nothing into pages of other sites', async () => {
  showing('https://esempio.it/', [card('uno')]);
  await meetTab(7);
  expect(inject).not.toHaveBeenCalled();
});

describe('whatever the page gives back', () => {
  it.each([
    ['nothing', undefined],
    ['no list', { address: 'a' }],
    ['more than a page has', Array.from({ length: 301 }, (_, index) => card(`n-${index}`))],
    ['what are no cards', [null, 7, { ...card('uno'), title: 3 }, { ...card('uno'), address: 'https://esempio.it/uno/' }]],
  ])('keeps none of %s', async (_, result) => {
    showing('https://www.glistatigenerali.com/', result);
    await meetTab(7);
    expect(await met()).toEqual([]);
  });
});

it('says nothing when the tab is gone', async () => {
  inject.mockRejectedValue(new Error('no tab'));
  await expect(meetTab(7)).resolves.toBeUndefined();
});

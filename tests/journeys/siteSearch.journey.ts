import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pieceAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { screenshot } from '@/tests/support/screenshot';
import { find, openMenu, press, see } from '@/tests/support/surface';
import { until } from '@/tests/support/until';

const pieceOf = (wanted: string) => pieces.find(({ slug }) => slug === wanted)!;
const read = pieceOf('chi-ha-paura-del-porto-vecchio');
const acqua = pieceOf('l-acqua-che-perdiamo');
const biblioteca = pieceOf('la-biblioteca-aperta-di-notte');

let desk: Desk;
let panel: Page;

beforeAll(async () => {
  desk = await openDesk();
  // What a browser writes into its console where a site fails; these failures are made on purpose.
  desk.browser.forgive(/Failed to load resource|altrove\.example/u);
  const page = await desk.browser.page(pieceAddress(read));
  const popup = await desk.browser.openPopup(page);
  await find(popup, 'heading', read.title);
  await openMenu(popup, desk.words('controlMore'), desk.words('popupPanel'));
  await press(popup, 'button', desk.words('popupPanel'));
  panel = await desk.browser.panel();
  await find(panel, 'heading', read.title);
  await press(panel, 'tab', desk.words('popupRelated'));
});
afterEach(() => {
  desk.site.answerFeeds('whole');
  desk.site.answerRest('whole');
});
afterAll(() => desk.close());

/** What the site was searched for, by feeds or REST routes. */
const searches = () => desk.site.requests.filter(({ target }) => /feed=rss2|\/feed\/|\/wp-json\//u.test(target));
/** The titles of what the site gave, in their order. */
const found = (): Promise<string[]> => panel.$$eval('.site-search .related-title', (links) => links.map((link) => link.textContent.trim()));
const seeFound = (title: string) => until(async () => ((await found()).includes(title) ? true : null), 20_000, title);

/** Writes words in the place of those that stand in the box, and searches. */
async function search(words: string): Promise<void> {
  const field = await find(panel, 'textbox', desk.words('siteWords'));
  await field.click({ count: 3 });
  await panel.keyboard.press('Backspace');
  await field.type(words);
  await press(panel, 'button', desk.words('siteAsk'));
}

// In order: each step stands on those before it.

test('the site is asked for nothing until the reader asks; the words that would be sent can be seen before', async () => {
  await press(panel, 'button', desk.words('siteSearch'));
  const field = await find(panel, 'textbox', desk.words('siteWords'));
  expect((await field.evaluate((input) => (input as HTMLInputElement).value)).split(' ').length).toBeGreaterThan(1);
  expect(searches()).toEqual([]);
});

test('a search finds pieces of the site, asked for once and without a trace of who asks', async () => {
  await search('acquedotti perdite');
  await seeFound(acqua.title);
  await see(panel, desk.words('relatedFromSite'));
  await screenshot(panel, 'panel-site-search');
  expect(searches().map(({ target }) => target.replace(/s=[^&]*/u, 's=…'))).toEqual(['/?s=…&feed=rss2']);
  expect(searches().map(({ cookie, referrer }) => [cookie, referrer])).toEqual([[undefined, undefined]]);
});

test('the same search on the same day asks the site for nothing', async () => {
  const before = searches().length;
  await search('biblioteca notte');
  await seeFound(biblioteca.title);
  await search('acquedotti perdite');
  await seeFound(acqua.title);
  expect(searches()).toHaveLength(before + 1);
});

test('where nothing has all words, fewer are asked for, and those are named', async () => {
  await search('ornitorinco acquedotti');
  await seeFound(acqua.title);
  await see(panel, desk.words('siteFoundFewer_one', 1, 'acquedotti'));
});

test('a site that is slow can be left, and answers when it is asked again', async () => {
  const release = desk.site.hold('/?s=caposquadr&feed=rss2');
  await search('caposquadra');
  await see(panel, desk.words('siteAskingWords', 'caposquadra'));
  await press(panel, 'button', desk.words('siteStop'));
  await find(panel, 'button', desk.words('siteAsk'));
  release();
  await search('caposquadra');
  await seeFound(acqua.title);
});

test('a feed that breaks off is made up for by the REST route, and where that is closed it is told', async () => {
  desk.site.answerFeeds('cut');
  await search('memoria poesia');
  await seeFound(pieceOf('imparare-a-memoria').title);
  desk.site.answerRest('closed');
  await search('monopattino strada');
  await see(panel, desk.words('siteOtherAnswer'));
});

test.each([
  ['login', 'siteOtherAnswer'],
  ['huge', 'siteTooLarge'],
  ['closed', 'siteRefused'],
] as const)('a feed in the place of which comes something else (%s) is told', async (state, sentence) => {
  desk.site.answerFeeds(state);
  desk.site.answerRest('closed');
  await search(`museo ${state}`);
  await see(panel, desk.words(sentence));
});

test('a way that leads to another host is not gone', async () => {
  desk.site.answerFeeds('sent away');
  await search('curva campetto');
  await see(panel, desk.words('siteNoAnswer'));
  expect(desk.proxy.refused()).not.toContain('altrove.example');
});

test('a site that is busy is left alone for as long as it asks, and then asked again', async () => {
  desk.site.answerFeeds('busy');
  await search('municipio algoritmo');
  await see(panel, desk.words('siteWaitsBusy'));
  desk.site.answerFeeds('whole');
  await seeFound(pieceOf('l-algoritmo-in-municipio').title);
});

test('without a net it is told at once, and what was answered today is still there', async () => {
  await panel.setOfflineMode(true);
  await search('portinerie quartiere');
  await see(panel, desk.words('siteOffline'));
  await search('acquedotti perdite');
  await seeFound(acqua.title);
  await panel.setOfflineMode(false);
  await search('portinerie quartiere');
  await seeFound(pieceOf('portinerie-di-quartiere-il-bando').title);
});

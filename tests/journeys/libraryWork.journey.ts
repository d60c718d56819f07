import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieceAddress, sameAuthor, sameSection } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { screenshot } from '@/tests/support/screenshot';
import { find, press, see, shownText } from '@/tests/support/surface';
import { until } from '@/tests/support/until';
import { violations } from '@/tests/support/violations';

const piece = pieces.find(({ slug }) => slug === 'l-acqua-che-perdiamo')!;
const beside = [...sameSection(piece, pieces), ...sameAuthor(piece, pieces)];

let desk: Desk;
let library: Page;
let later: string;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** In light, in dark and in a narrow window. */
async function seen(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]).catch(() => undefined); // Firefox is told at its start alone
  await screenshot(page, `${name}-dark`);
  await page.emulateMediaFeatures([]).catch(() => undefined);
  const whole = page.viewport();
  await page.setViewport({ width: 320, height: 720 });
  await screenshot(page, `${name}-narrow`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await page.setViewport(whole ?? { width: 1280, height: 900 });
}

const titles = (): Promise<string[]> => library.$$eval('.piece-link', (links) => links.map((link) => link.textContent.trim()));
const shows = (test: (shown: readonly string[]) => boolean): Promise<true> =>
  until(async () => (test(await titles()) ? true : null), 20_000, 'the list');

/** What the box offers closes with it, and covers nothing any more. */
const leaveBox = (): Promise<void> => library.$eval('.search-box input', (box) => (box as HTMLElement).blur());

test('a related piece is saved without being opened, and its text comes when the library is open', async () => {
  const page = await desk.browser.page(pieceAddress(piece));
  let popup = await desk.browser.openPopup(page);
  await press(popup, 'button', desk.words('popupSave'));
  await see(popup, desk.words('controlSaved'));
  await press(popup, 'tab', desk.words('popupRelated'));
  const prefix = desk.words('relatedLaterOf', '');
  const button = await find(popup, 'button', new RegExp(`^${prefix}`, 'u'));
  later = (await button.evaluate((element) => element.getAttribute('aria-label') ?? '')).slice(prefix.length);
  expect(beside.map(({ title }) => title)).toContain(later);
  await button.click();
  await see(popup, desk.words('awaitKept'));
  await find(popup, 'button', desk.words('relatedNotLaterOf', later));
  await screenshot(popup, 'popup-later');
  await desk.browser.closePopup();
  // What waits outlives the popup, and is seen to wait by the next.
  popup = await desk.browser.openPopup(page);
  await press(popup, 'tab', desk.words('popupRelated'));
  await find(popup, 'button', desk.words('relatedNotLaterOf', later));
  await desk.browser.closePopup();
  library = await desk.browser.extensionPage('library.html');
  await shows((shown) => shown.includes(later) && shown.includes(piece.title));
  await until(async () => ((await library.$('.awaited')) === null ? true : null));
  await page.close();
});

test('a label is given by key, counted beside the list, and found', async () => {
  await library.$eval('.piece-link', (link) => (link as HTMLElement).focus());
  await library.keyboard.press('l');
  await find(library, 'dialog', desk.words('labelsTitle'));
  await library.keyboard.type('Da rileggere');
  await library.keyboard.press('Enter');
  expect(await violations(library)).toEqual([]);
  await seen(library, 'library-labels');
  await press(library, 'button', desk.words('labelsKeep'));
  await see(library, 'da rileggere');
  const [labelled] = await titles();
  const field = await library.waitForSelector('.search-box input');
  await field?.click();
  await library.keyboard.type('etichetta:"da rileggere"');
  await shows((shown) => shown.length === 1 && shown[0] === labelled);
});

test('a search is kept under a name, chosen, and put back after it was removed', async () => {
  await leaveBox();
  await press(library, 'button', desk.words('savedSearchKeep'));
  const name = await find(library, 'textbox', desk.words('savedSearchName'));
  await name.click({ count: 3 });
  await library.keyboard.type('Da riprendere');
  await library.keyboard.press('Enter');
  await find(library, 'button', 'Da riprendere');
  const field = await library.waitForSelector('.search-box input');
  await field?.click({ count: 3 });
  await library.keyboard.press('Backspace');
  await leaveBox();
  await shows((shown) => shown.length === 2);
  await press(library, 'button', 'Da riprendere');
  await shows((shown) => shown.length === 1);
  expect(await violations(library)).toEqual([]);
  await press(library, 'button', desk.words('savedSearchMore', 'Da riprendere'));
  await press(library, 'button', desk.words('savedSearchRemove'));
  await see(library, desk.words('savedSearchRemoved'));
  await press(library, 'button', desk.words('controlUndo'));
  await find(library, 'button', 'Da riprendere');
  await (await library.waitForSelector('.search-box input'))?.click({ count: 3 });
  await library.keyboard.press('Backspace');
  await shows((shown) => shown.length === 2);
});

test('many are chosen at once, archived, removed, and come back', async () => {
  await library.$eval('.piece-link', (link) => (link as HTMLElement).focus());
  await library.keyboard.down('Control');
  await library.keyboard.press('a');
  await library.keyboard.up('Control');
  await see(library, '2 scelti');
  expect(await violations(library)).toEqual([]);
  await seen(library, 'library-chosen');
  await press(library, 'button', desk.words('libraryArchive'));
  await see(library, '2 pezzi archiviati');
  await shows((shown) => shown.length === 0);
  await press(library, 'button', desk.words('controlUndo'));
  await shows((shown) => shown.length === 2);

  await library.$eval('.piece-link', (link) => (link as HTMLElement).focus());
  await library.keyboard.press('x');
  await library.keyboard.down('Shift');
  await library.keyboard.press('J');
  await library.keyboard.up('Shift');
  await see(library, '2 scelti');
  await press(library, 'button', desk.words('bulkRemove'));
  await see(library, '2 pezzi sono nel cestino');
  await press(library, 'button', desk.words('controlUndo'));
  await shows((shown) => shown.length === 2);
  await see(library, 'da rileggere');
});

test('the readings are drawn, and each drawing is a table too', async () => {
  const page = await desk.browser.extensionPage('library.html?readings');
  await find(page, 'heading', desk.words('readingsTitle'));
  await see(page, desk.words('readingsCalendar'));
  expect(await page.$$eval('.readings-calendar rect', (days) => days.length)).toBeGreaterThanOrEqual(365);
  expect(await page.$$eval('.readings-calendar rect:not([data-strength="0"])', (days) => days.length)).toBe(1);
  await press(page, 'button', desk.words('readingsAsTable'));
  expect(await shownText(page)).toContain(desk.words('readingsDayName'));
  expect(await violations(page)).toEqual([]);
  await seen(page, 'readings');
  await page.close();
});

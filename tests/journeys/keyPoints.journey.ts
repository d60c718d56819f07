import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieceAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { isInView, seePainted } from '@/tests/support/passages';
import { readClaims } from '@/tests/support/readPopup';
import { screenshot } from '@/tests/support/screenshot';
import { press, see } from '@/tests/support/surface';
import { until } from '@/tests/support/until';

const piece = pieces.find(({ slug }) => slug === 'l-acqua-che-perdiamo')!;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = await desk.browser.page(pieceAddress(piece));
});
afterAll(() => desk.close());

const shownIn = (popup: Page): Promise<string[]> =>
  popup.$$eval('.claim .claim-jump', (points) => points.map((point) => point.textContent.trim()));
const sees = (popup: Page, wanted: readonly string[]): Promise<true> =>
  until(async () => ((await shownIn(popup)).join('|') === wanted.join('|') ? true : null), 20_000, `the points ${wanted.join('|')}`);
const sitesOf = (text: string, words: readonly string[]): number[] => words.map((one) => text.indexOf(one));

// In order: each step stands on those before it.

test('points are in the order of the text, and by weight when the reader wants that, also the next time', async () => {
  let popup = await desk.browser.openPopup(page);
  const inText = await readClaims(popup, desk.words);
  const text = await popup.$eval('[data-part=body]', (body) => body.textContent);
  expect(sitesOf(text, inText)).toEqual(sitesOf(text, inText).toSorted((one, other) => one - other));
  await popup.$$eval(
    '.claims-top label',
    (labels, name) => labels.find((label) => label.textContent.trim() === name)?.click(),
    desk.words('claimsOrderWeight'),
  );
  const byWeight = await until(async () => {
    const now = await shownIn(popup);
    return now.join('|') === inText.join('|') ? null : now;
  });
  expect(byWeight.toSorted()).toEqual(inText.toSorted());
  await screenshot(popup, 'popup-claims-weight');
  await desk.browser.closePopup();
  popup = await desk.browser.openPopup(page);
  await readClaims(popup, desk.words);
  await sees(popup, byWeight);
});

test('a point is put aside by key, stays so until the way back is taken', async () => {
  let popup = await desk.browser.openPopup(page);
  const before = await readClaims(popup, desk.words);
  await popup.focus('.claim:nth-child(2) .claim-jump');
  await popup.keyboard.press('Delete');
  await sees(popup, before.toSpliced(1, 1));
  await see(popup, desk.words('claimsDismissed'));
  await screenshot(popup, 'popup-claims-aside');
  await desk.browser.closePopup();
  // The piece is not saved: what was put aside is remembered for as long as the browser is open.
  popup = await desk.browser.openPopup(page);
  await readClaims(popup, desk.words);
  await sees(popup, before.toSpliced(1, 1));
  await popup.focus('.claim:nth-child(1) .claim-jump');
  await popup.keyboard.press('Delete');
  await sees(popup, before.slice(2));
  await press(popup, 'button', desk.words('controlUndo'));
  await sees(popup, before.toSpliced(1, 1));
  await press(popup, 'button', desk.words('claimsAside_one', 1));
  await press(popup, 'button', desk.words('claimsRestore'));
  await sees(popup, before);
});

test('a point that is highlighted by key is a highlight on the page', async () => {
  const popup = await desk.browser.openPopup(page);
  const [point = ''] = await readClaims(popup, desk.words);
  await popup.waitForSelector('.claim [aria-pressed]:not([disabled])');
  await popup.focus('.claim .claim-jump');
  await popup.keyboard.press('e');
  await see(popup, desk.words('claimsHighlighted'));
  await popup.waitForSelector('.claim:nth-child(1) [aria-pressed=true]');
  await seePainted(popup, point);
  await seePainted(page, point);
  await desk.browser.closePopup();
});

test('a figure of the piece leads to its sentence', async () => {
  const popup = await desk.browser.openPopup(page);
  await press(popup, 'tab', desk.words('figuresTitle'));
  await popup.waitForSelector('table.figures');
  const figure = await popup.$$eval('.figures tbody th', (cells) => cells.at(-1)?.textContent ?? '');
  await popup.$$eval('.figures .claim-jump', (jumps) => (jumps.at(-1) as HTMLElement).click());
  await seePainted(popup, figure);
  await until(async () => ((await isInView(popup, figure)) ? true : null), 20_000, 'the figure in view');
  expect(await popup.$eval('[role=tab][aria-selected=true]', (tab) => tab.textContent)).toBe(desk.words('popupRead'));
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieceAddress, siteAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { isInView, seePainted } from '@/tests/support/passages';
import { find, openMenu, press, see } from '@/tests/support/surface';
import { until } from '@/tests/support/until';

const pieceOf = (wanted: string) => pieces.find(({ slug }) => slug === wanted)!;
const one = pieceOf('l-acqua-che-perdiamo');
const other = pieceOf('la-biblioteca-aperta-di-notte');

let desk: Desk;
let page: Page;
let panel: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = await desk.browser.page(pieceAddress(one));
  const popup = await desk.browser.openPopup(page);
  await find(popup, 'heading', one.title);
  await openMenu(popup, desk.words('controlMore'), desk.words('popupPanel'));
  await press(popup, 'button', desk.words('popupPanel'));
  panel = await desk.browser.panel();
});
afterAll(() => desk.close());

// In order: each step stands on those before it.

test('shows the key points of the piece in front; a click goes to the sentence on its page', async () => {
  await find(panel, 'heading', one.title);
  await find(panel, 'heading', desk.words('claimsTitle'));
  const claim = await panel.$eval('.claim:last-child .claim-jump', (jump) => jump.textContent.trim());
  await press(panel, 'button', claim);
  await seePainted(page, claim);
  await until(async () => ((await isInView(page, claim)) ? true : null), 20_000, 'the sentence in sight');
});

test('a point that is highlighted by key is a highlight on the page, and stands among the highlights', async () => {
  const claim = await panel.$eval('.claim .claim-jump', (jump) => jump.textContent.trim());
  await panel.waitForSelector('.claim [aria-pressed]:not([disabled])');
  await panel.focus('.claim .claim-jump');
  await panel.keyboard.press('e');
  await see(panel, desk.words('claimsHighlighted'));
  await seePainted(page, claim);
  await panel.keyboard.press('2');
  await panel.waitForSelector('.panel-passage');
  expect(await panel.$eval('.panel-passage', (passage) => passage.textContent)).toContain(claim);
});

test('tells how many comments there are, and leads to them', async () => {
  await panel.keyboard.press('4');
  await press(panel, 'button', desk.words('relatedComments'));
  await until(() => page.evaluate(() => (scrollY > 400 ? true : null)), 20_000, 'the comments in sight');
});

test('follows the tab: another one, another address, what is no piece, a page of ours, and back, where it was left', async () => {
  const second = await desk.browser.page(pieceAddress(other));
  await find(panel, 'heading', other.title);
  // A piece that was not met before begins with its key points.
  await find(panel, 'heading', desk.words('claimsTitle'));
  await second.goto(siteAddress);
  await find(panel, 'heading', desk.words('stateListing'));
  await second.goto('about:blank');
  await find(panel, 'heading', desk.words('stateOtherSite'));
  await second.close();
  await find(panel, 'heading', one.title);
  await see(panel, desk.words('panelCommentsText'));
  const library = await desk.browser.extensionPage('library.html');
  await find(panel, 'heading', desk.words('panelOurs'));
  await library.close();
  await find(panel, 'heading', one.title);
});

test('follows a page that goes on to another piece without being loaded again', async () => {
  await page.evaluate(async (address) => {
    const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    history.pushState(null, '', address);
    document.title = next.title;
    document.head.replaceChildren(...next.head.children);
    document.body.replaceChildren(...next.body.children);
  }, pieceAddress(other));
  await find(panel, 'heading', other.title);
  await page.goto(pieceAddress(one));
  await find(panel, 'heading', one.title);
});

test('says so when access to the site was taken back, and goes on when it is given again', async () => {
  await desk.browser.revokeAccess();
  await find(panel, 'heading', desk.words('stateNoAccess'));
  await desk.browser.returnAccess();
  await find(panel, 'heading', one.title);
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieceAddress, siteAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { find, press, see } from '@/tests/support/surface';
import type { MessageKey } from '@/tests/support/words';

const piece = pieces.find(({ slug }) => slug === 'la-biblioteca-aperta-di-notte')!;
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Opens the popup over an address and waits for a state's own sentences. */
async function popupOver(address: string, title: MessageKey, text: MessageKey): Promise<{ page: Page; popup: Page }> {
  const page = await desk.browser.page(address);
  const popup = await desk.browser.openPopup(page);
  await find(popup, 'heading', desk.words(title));
  await see(popup, desk.words(text));
  return { page, popup };
}

test.for<[string, string, MessageKey, MessageKey]>([
  ['the home page', '/', 'stateListing', 'stateListingText'],
  ['a section', '/category/sostenibilita/', 'stateListing', 'stateListingText'],
  ['an author', '/author/sante-corvaglia/', 'stateListing', 'stateListingText'],
  ['a tag', '/tag/acqua/', 'stateListing', 'stateListingText'],
  ['a search', '/?s=acqua', 'stateListing', 'stateListingText'],
  ['a static page', '/chi-siamo/', 'stateStatic', 'stateStaticText'],
  ['the login page', '/accedi/', 'stateLogin', 'stateLoginText'],
  ['an empty page', '/vuota/', 'stateEmpty', 'stateEmptyText'],
  ['an address that leads nowhere', '/non-esiste/', 'stateError', 'stateErrorText'],
])('%s says what it is, and leads to the library', async ([, path, title, text]) => {
  const { page, popup } = await popupOver(`${siteAddress}${path}`, title, text);
  const opened = desk.browser.tab((address) => address.endsWith('/library.html'));
  await press(popup, 'button', desk.words('stateOpenLibrary'));
  const library = await opened;
  await see(library, desk.words('libraryTitle'));
  await library.close();
  await page.close();
});

test('an error of the site is told as one, and reading again works once it is over', async () => {
  const path = new URL(pieceAddress(piece)).pathname;
  const mend = desk.site.fail(path, 503);
  const { page, popup } = await popupOver(pieceAddress(piece), 'stateError', 'stateErrorText');
  mend();
  await desk.browser.closePopup();
  expect(await popup.evaluate(() => true).catch(() => false)).toBe(false);
  await page.reload();
  const again = await desk.browser.openPopup(page);
  await find(again, 'heading', piece.title);
  await desk.browser.closePopup();
  await page.close();
});

test('a page that has not arrived whole offers to read it again, and then shows the piece', async () => {
  desk.site.show(piece.slug, 'loading');
  const { page, popup } = await popupOver(pieceAddress(piece), 'stateIncomplete', 'stateIncompleteText');
  desk.site.show(piece.slug, 'whole');
  await page.reload();
  await press(popup, 'button', desk.words('stateRetry'));
  await find(popup, 'heading', piece.title);
  await desk.browser.closePopup();
  await page.close();
});

test('a page of another site is left alone', async () => {
  const { page } = await popupOver('about:blank', 'stateOtherSite', 'stateOtherSiteText');
  await desk.browser.closePopup();
  await page.close();
});

test('a page that could not be reached says so', async () => {
  const path = new URL(pieceAddress(piece)).pathname;
  const mend = desk.site.fail(path, 0);
  const page = await desk.browser.page('about:blank');
  await page.goto(pieceAddress(piece)).catch(() => null);
  const popup = await desk.browser.openPopup(page);
  await find(popup, 'heading', desk.words('stateUnreachable'));
  mend();
  await desk.browser.closePopup();
  await page.close();
});

test('access that the reader took back is asked for again', async () => {
  await desk.browser.revokeAccess();
  const { page } = await popupOver(pieceAddress(piece), 'stateNoAccess', 'stateNoAccessText');
  await desk.browser.closePopup();
  await desk.browser.returnAccess();
  const popup = await desk.browser.openPopup(page);
  await find(popup, 'heading', piece.title);
  await desk.browser.closePopup();
  await page.close();
});

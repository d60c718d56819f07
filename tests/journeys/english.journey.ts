import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieceAddress, siteAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { seeInPage, selectAndPress, writeNoteInPage } from '@/tests/support/pageToolbar';
import { clickWords, seePainted } from '@/tests/support/passages';
import { readClaims, readShownPiece } from '@/tests/support/readPopup';
import { screenshot } from '@/tests/support/screenshot';
import { find, press, see, shownText } from '@/tests/support/surface';

const piece = pieces.find(({ slug }) => slug === 'l-acqua-che-perdiamo')!;
const passage = 'La siccità è un fatto; la sete è una decisione.';
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ language: 'en' });
});
afterAll(() => desk.close());

test('a reader with an English browser reads, saves, highlights and finds again in English', async () => {
  const page = await desk.browser.page(pieceAddress(piece));
  const popup = await desk.browser.openPopup(page);
  const shown = await readShownPiece(popup);
  expect(shown.title).toBe(piece.title);
  expect(shown.byline).toMatch(/July/u);
  expect((await readClaims(popup, desk.words)).length).toBeGreaterThanOrEqual(3);
  await screenshot(popup, 'popup-english');
  await press(popup, 'button', desk.words('popupSave'));
  await see(popup, desk.words('controlSaved'));
  await desk.browser.closePopup();

  await selectAndPress(desk.browser, page, passage, desk.words('highlightAddNote'));
  await writeNoteInPage(desk.browser, page, desk.words('highlightNote'), 'Quote this.');
  await page.keyboard.press('Escape');
  await seePainted(page, passage);

  const library = await desk.browser.extensionPage('library.html');
  const opened = desk.browser.tab((address) => address.includes('/reader.html'));
  await press(library, 'link', piece.title);
  const reader = await opened;
  await see(reader, 'Quote this.');
  expect(await shownText(reader)).not.toMatch(/Salvato|Biblioteca|Punti chiave/u);
  await reader.close();

  await page.bringToFront();
  await page.reload();
  await seePainted(page, passage);
  await clickWords(page, passage);
  await seeInPage(desk.browser, page, 'Quote this.');
});

test('states speak English too', async () => {
  const page = await desk.browser.page(siteAddress);
  const popup = await desk.browser.openPopup(page);
  await find(popup, 'heading', desk.words('stateListing'));
  await see(popup, desk.words('stateListingText'));
  await desk.browser.closePopup();
});

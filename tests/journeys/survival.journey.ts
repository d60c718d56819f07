import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { pieceAddress, piecePath } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { beginAnew } from '@/tests/support/beginAnew';
import { pageLayer } from '@/tests/support/layerOf';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { seeInPage, selectAndPress } from '@/tests/support/pageToolbar';
import { paintedPassages, seePainted, seeUnpainted, selectWords } from '@/tests/support/passages';
import { readShownPiece } from '@/tests/support/readPopup';
import { find, press, see } from '@/tests/support/surface';
import { until } from '@/tests/support/until';

const piece = pieces.find(({ slug }) => slug === 'l-acqua-che-perdiamo')!;
const first = 'La siccità è un fatto; la sete è una decisione.';
const second = 'Nessuno protesta più.';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
beforeEach(() => beginAnew(desk));
afterEach(async () => expect(await desk.browser.problems()).toEqual([]));
afterAll(() => desk.close());

/** Highlights words on the publisher's page with the mouse, in the first ink. */
async function highlight(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await selectAndPress(desk.browser, page, words, desk.words('highlightWithInk', desk.words('highlightInkThesis'), 1));
  await seePainted(page, words);
}

/** Waits until words are in the library too: on the page they are painted before they are written. */
async function seeKept(words: string): Promise<void> {
  const reader = await readerOf();
  await seePainted(reader, words);
  await reader.close();
}

test('two tabs of one piece show the same highlights, whichever makes them', async () => {
  const one = await desk.browser.page(pieceAddress(piece));
  const other = await desk.browser.page(pieceAddress(piece));
  await highlight(other, first);
  await seeInPage(desk.browser, other, desk.words('highlightPieceSaved'));
  await one.bringToFront();
  await seePainted(one, first);
  await highlight(one, second);
  await other.bringToFront();
  await seePainted(other, second);
  await seePainted(other, first);
});

test('a highlight removed in one tab leaves the other', async () => {
  const one = await desk.browser.page(pieceAddress(piece));
  await highlight(one, first);
  const reader = await readerOf();
  await seePainted(reader, first);
  await reader.bringToFront();
  await press(reader, 'button', desk.words('readerRemove'));
  await see(reader, desk.words('controlRemoved'));
  await one.bringToFront();
  await seeUnpainted(one, first);
  await reader.bringToFront();
  await press(reader, 'button', desk.words('controlUndo'));
  await see(reader, desk.words('controlPutBack'));
  await one.bringToFront();
  await seePainted(one, first);
});

/** The reader of the piece, opened from the library. */
async function readerOf(): Promise<Page> {
  const reader = await desk.browser.extensionPage('library.html');
  await press(reader, 'link', piece.title);
  await find(reader, 'link', desk.words('readerLibrary'));
  return reader;
}

test('the extension is updated under an open tab, which goes on working without a reload', async () => {
  const page = await desk.browser.page(pieceAddress(piece));
  await highlight(page, first);
  await seeKept(first);
  await desk.browser.reinstall();
  await page.bringToFront();
  await seePainted(page, first);
  await highlight(page, second);
  await seeKept(second);
  expect(await page.evaluate(() => document.querySelectorAll('taccuino-highlights').length)).toBe(1);
  await page.bringToFront();
  await page.reload();
  await seePainted(page, first);
  await seePainted(page, second);
});

test('a note that is being typed while the extension is updated stays in its card, and is written on', async () => {
  const page = await desk.browser.page(pieceAddress(piece));
  const layer = pageLayer(desk.browser, page);
  await selectWords(page, first);
  await layer.press(desk.words('highlightAddNote'));
  await layer.write(desk.words('highlightNote'), 'Chi decide');
  await desk.browser.reinstall();
  await page.bringToFront();
  await layer.write(desk.words('highlightNote'), 'Chi decide per noi?');
  await seeInPage(desk.browser, page, 'Chi decide per noi?');
  const reader = await readerOf();
  await see(reader, 'Chi decide per noi?');
});

test('a highlight is kept whose page is left at once, while its piece is still being read', async () => {
  const page = await desk.browser.page(pieceAddress(piece));
  await selectWords(page, first);
  await pageLayer(desk.browser, page).press(desk.words('highlightWithInk', desk.words('highlightInkThesis'), 1));
  await page.goto(new URL('/', pieceAddress(piece)).href);
  await page.goto(pieceAddress(piece));
  await seePainted(page, first);
  await seeKept(first);
});

test('a highlight and its note are kept whose page is left at once', async () => {
  const page = await desk.browser.page(pieceAddress(piece));
  const layer = pageLayer(desk.browser, page);
  await selectWords(page, first);
  await layer.press(desk.words('highlightAddNote'));
  await layer.write(desk.words('highlightNote'), 'Chi decide?');
  await page.goto(new URL('/', pieceAddress(piece)).href);
  await page.goto(pieceAddress(piece));
  await seePainted(page, first);
  const reader = await readerOf();
  await see(reader, 'Chi decide?');
});

test('the background is stopped between two actions, and nothing is lost', async () => {
  const page = await desk.browser.page(pieceAddress(piece));
  await highlight(page, first);
  await seeKept(first);
  await desk.browser.stopWorker();
  await highlight(page, second);
  await seeKept(second);
  await desk.browser.stopWorker();
  await page.bringToFront();
  await page.reload();
  await seePainted(page, first);
  await seePainted(page, second);
});

test('a popup that is closed while it saves has saved the piece whole or not at all', async () => {
  const page = await desk.browser.page(pieceAddress(piece));
  const popup = await desk.browser.openPopup(page);
  const { text } = await readShownPiece(popup);
  const save = await find(popup, 'button', desk.words('popupSave'));
  // Both in one breath: the click starts the writing, and the popup is gone before it can end.
  await save.evaluate((button) => {
    (button as HTMLElement).click();
    setTimeout(() => window.close(), 0);
  }).catch(() => undefined); // prettier-ignore
  await desk.browser.closePopup();

  const again = await desk.browser.openPopup(page);
  await readShownPiece(again);
  const button = await find(again, 'button', new RegExp(`^(${desk.words('popupSave')}|${desk.words('popupRemove')})$`, 'u'));
  const saved = await button.evaluate((element) => element.getAttribute('aria-pressed') === 'true');
  if (!saved) {
    await press(again, 'button', desk.words('popupSave'));
    await see(again, desk.words('controlSaved'));
  }
  await desk.browser.closePopup();
  const reader = await readerOf();
  expect((await readShownPiece(reader)).text).toBe(text);
});

test('the chord highlights a selection and saves the piece', async () => {
  const page = await desk.browser.page(pieceAddress(piece));
  await selectWords(page, second);
  await desk.browser.command('highlightSelection');
  await seePainted(page, second);
  const library = await desk.browser.extensionPage('library.html');
  await find(library, 'link', piece.title);
});

test('access taken back ends the work on the page, and given back resumes it', async () => {
  const page = await desk.browser.page(pieceAddress(piece));
  await highlight(page, first);
  await seeKept(first);
  await desk.browser.revokeAccess();
  await page.bringToFront();
  await page.reload();
  await until(async () => ((await paintedPassages(page)).length === 0 ? true : null));
  const library = await desk.browser.extensionPage('library.html');
  await find(library, 'link', piece.title);
  await desk.browser.returnAccess();
  await page.bringToFront();
  await page.reload();
  await seePainted(page, first);
});

test('a page that comes back from the back/forward cache shows what was made meanwhile', async () => {
  const page = await desk.browser.page(pieceAddress(piece));
  await highlight(page, first);
  await seeKept(first);
  await page.bringToFront();
  await page.goto(new URL('/chi-siamo/', pieceAddress(piece)).href);
  const other = await desk.browser.page(pieceAddress(piece));
  await highlight(other, second);
  await page.bringToFront();
  // Not by the driver, which waits for a load that a page from the cache does not have.
  await page.evaluate(() => history.back());
  await seePainted(page, second);
});

test('an edited piece keeps its highlights, and says what moved', async () => {
  const page = await desk.browser.page(pieceAddress(piece));
  await highlight(page, first);
  await seeKept(first);
  await page.bringToFront();
  desk.site.edit(piece.slug, (before) => ({
    ...before,
    blocks: [
      { kind: 'paragraph', runs: [{ text: 'Una premessa aggiunta dopo la pubblicazione, che sposta tutto di qualche riga.' }] },
      ...before.blocks,
    ],
  }));
  expect(desk.site.requests.some(({ target }) => target === piecePath(piece))).toBe(true);
  await page.reload();
  await seePainted(page, first);
});

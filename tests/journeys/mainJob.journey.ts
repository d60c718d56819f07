import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieceAddress, printedDay } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { chooseFile } from '@/tests/support/chooseFile';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { seeInPage, selectAndPress, shownInPage, writeNoteInPage } from '@/tests/support/pageToolbar';
import { clickWords, groundOf, isInView, seePainted } from '@/tests/support/passages';
import { readClaims, readShownPiece } from '@/tests/support/readPopup';
import { screenshot } from '@/tests/support/screenshot';
import { find, openMenu, press, see } from '@/tests/support/surface';
import { until } from '@/tests/support/until';

const piece = pieces.find(({ slug }) => slug === 'l-acqua-che-perdiamo')!;
const passage = 'La siccità è un fatto; la sete è una decisione.';
const note = 'Da usare in apertura.';

let desk: Desk;
let page: Page;
let claim: string;
let exported: string;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

// One reader's evening, in order: each step stands on those before it.

test('the popup shows the piece clean', async () => {
  page = await desk.browser.page(pieceAddress(piece));
  const popup = await desk.browser.openPopup(page);
  const shown = await readShownPiece(popup);
  expect(shown).toMatchObject({ title: piece.title, section: piece.section });
  expect(shown.byline).toContain(piece.authors[0]);
  expect(shown.byline.toLowerCase()).toContain(printedDay(piece.publishedAt).toLowerCase());
  expect(shown.standfirst).toContain('quarantadue non arrivano');
  expect(shown.text).toContain(passage);
  for (const furniture of ['Condividi', 'Leggi anche', 'Devi fare login', 'Newsletter']) expect(shown.text).not.toContain(furniture);
  await screenshot(popup, 'popup');
});

test('key points are the author’s sentences, and lead to their place in the popup and on the page', async () => {
  let popup = await desk.browser.openPopup(page);
  const { text } = await readShownPiece(popup);
  const claims = await readClaims(popup, desk.words);
  expect(claims.length).toBeGreaterThanOrEqual(3);
  expect(claims.length).toBeLessThanOrEqual(7);
  for (const one of claims) expect(text).toContain(one.replaceAll(/\s+/gu, ' '));
  claim = claims.at(-1)!;
  await screenshot(popup, 'popup-claims');

  await press(popup, 'button', claim);
  await seePainted(popup, claim);
  await until(async () => ((await isInView(popup, claim)) ? true : null));

  popup = await desk.browser.openPopup(page);
  await readClaims(popup, desk.words);
  const { promise: gone, resolve } = Promise.withResolvers<undefined>();
  popup.once('close', () => resolve(undefined));
  await popup.$$eval(
    '.claim',
    (items, name) => {
      const last = items.at(-1);
      [...(last?.querySelectorAll('button') ?? [])].find((button) => button.getAttribute('aria-label') === name)?.click();
    },
    desk.words('claimsJumpOnPage'),
  );
  if (desk.browser.name === 'chromium') await gone;
  await seePainted(page, claim);
  await until(async () => ((await isInView(page, claim)) ? true : null));
});

test('saving says so, and the mark stays filled', async () => {
  const popup = await desk.browser.openPopup(page);
  await press(popup, 'button', desk.words('popupSave'));
  await see(popup, desk.words('controlSaved'));
  await find(popup, 'button', desk.words('popupRemove'));
  await desk.browser.closePopup();
});

test('a passage is highlighted on the page with a note', async () => {
  const paper = await groundOf(page, passage);
  await selectAndPress(desk.browser, page, passage, desk.words('highlightAddNote'));
  await seePainted(page, passage);
  await writeNoteInPage(desk.browser, page, desk.words('highlightNote'), note);
  await screenshot(page, 'page-card');
  await page.keyboard.press('Escape');
  await until(async () => ((await shownInPage(desk.browser, page)).includes(note) ? null : true));
  await page.mouse.click(4, 200);
  expect(await groundOf(page, passage)).not.toBe(paper);
  await screenshot(page, 'page-highlight');
});

test('the popup and the reader show the same highlight', async () => {
  const popup = await desk.browser.openPopup(page);
  await seePainted(popup, passage);
  await screenshot(popup, 'popup-highlight');
  const opened = desk.browser.tab((address) => address.includes('/reader.html'));
  await press(popup, 'button', desk.words('popupOpenWide'));
  const reader = await opened;
  await seePainted(reader, passage);
  await see(reader, note);
  await reader.close();
});

test('the popup leads to the list of highlights on the page', async () => {
  const popup = await desk.browser.openPopup(page);
  // The menu of the popup that still reads gives way to that of the piece.
  await readShownPiece(popup);
  await openMenu(popup, desk.words('controlMore'), desk.words('popupHighlights', 1));
  await press(popup, 'button', desk.words('popupHighlights', 1));
  await seeInPage(desk.browser, page, desk.words('highlightListTitle'));
  await screenshot(page, 'page-list');
  await page.keyboard.press('Escape');
});

test('the popup shows pictures of the site, and sends no cookie for them', async () => {
  await page.evaluate(() => {
    document.cookie = 'lettore=1; path=/; secure; samesite=none';
  });
  await page.reload();
  const popup = await desk.browser.openPopup(page);
  await readShownPiece(popup);
  await popup.evaluate(() => document.querySelector('figure')?.scrollIntoView());
  await seePicture(popup);
  await screenshot(popup, 'popup-picture');
  const { requests } = desk.site;
  expect(requests.some(({ cookie }) => cookie?.includes('lettore'))).toBe(true);
  // Nobody but the extension fetches pictures by script.
  const ours = requests.filter(({ target, destination }) => target.startsWith('/wp-content/uploads/') && destination === 'empty');
  expect(ours.length).toBeGreaterThan(0);
  for (const { cookie, referrer } of ours) expect({ cookie, referrer }).toEqual({ cookie: undefined, referrer: undefined });
  await desk.browser.closePopup();
});

/** Waits until a picture is there, whole, from the page's own memory. */
async function seePicture(view: Page): Promise<void> {
  await until(
    () => view.evaluate(() => ([...document.querySelectorAll<HTMLImageElement>('figure img')].some((image) => image.src.startsWith('blob:') && image.naturalWidth > 0) ? true : null)), // prettier-ignore
    20_000,
    'a picture',
  );
}

test('after the browser was closed, without network, everything is there', async () => {
  // The pictures are fetched after the piece is saved.
  const options = await desk.browser.extensionPage('options.html');
  await see(options, new RegExp(`${desk.words('optionsStorageImages')} [1-9]`, 'u'));
  await desk.browser.restart();
  const addresses = [...desk.proxy.hosts.keys()].length;
  await desk.site.close();

  const library = await desk.browser.extensionPage('library.html');
  await press(library, 'textbox', desk.words('librarySearch'));
  await library.keyboard.type('siccita decisione');
  await find(library, 'link', piece.title);
  await screenshot(library, 'library');
  const opened = desk.browser.tab((address) => address.includes('/reader.html'));
  await press(library, 'link', piece.title);
  const reader = await opened;
  expect((await readShownPiece(reader)).text).toContain(passage);
  await seePainted(reader, passage);
  await see(reader, note);
  await seePicture(reader);
  await screenshot(reader, 'reader');
  expect([...desk.proxy.hosts.keys()].length).toBe(addresses);
});

test('everything can be taken out', async () => {
  const library = await desk.browser.extensionPage('library.html');
  await openMenu(library, desk.words('controlMore'), desk.words('libraryExport'));
  await press(library, 'button', desk.words('libraryExport'));
  await see(library, desk.words('controlExported_one', 1));
  exported = await until(() => Promise.resolve(downloaded()), 20_000, 'the exported file');
  const files = unzipSync(readFileSync(exported));
  const [text] = Object.entries(files).flatMap(([name, bytes]) => (name.startsWith('articles/') ? [new TextDecoder().decode(bytes)] : []));
  expect(text).toContain(note);
  expect(Object.keys(files).filter((name) => name.startsWith('images/')).length).toBeGreaterThan(0);
});

/** The file that was exported, once it is whole: a browser puts an empty one there first. */
function downloaded(): string | null {
  const folder = desk.browser.downloads;
  const name = existsSync(folder) ? readdirSync(folder).find((one) => one.endsWith('.zip')) : undefined;
  if (name === undefined) return null;
  const file = path.join(folder, name);
  // The signature of a zip's last record, which is 22 bytes long.
  return readFileSync(file).subarray(-22).toString('latin1').startsWith('PK\x05\x06') ? file : null;
}

test('and is put back in a fresh profile, painted on the page and in the reader', async () => {
  const other = await openDesk();
  try {
    const library = await other.browser.extensionPage('library.html');
    await see(library, other.words('libraryEmpty'));
    await openMenu(library, other.words('controlMore'), other.words('libraryRestore'));
    await chooseFile(library, readFileSync(exported), () => press(library, 'button', other.words('libraryRestore')));
    await see(library, other.words('controlRestoreTitle'));
    await see(library, other.words('controlRestoreAdded_one', 1));
    await screenshot(library, 'restore-plan');
    await press(library, 'button', other.words('controlRestore'));
    await find(library, 'link', piece.title);

    const opened = await other.browser.page(pieceAddress(piece));
    await seePainted(opened, passage);
    await clickWords(opened, passage);
    await seeInPage(other.browser, opened, note);
    await screenshot(opened, 'page-restored');

    // And taken back, from the options, when the toast is long gone.
    const options = await other.browser.extensionPage('options.html');
    await press(options, 'button', other.words('optionsUndoRestore'));
    await see(options, other.words('controlRestoreUndone', other.words('controlPieces_one', 1)));
    const emptied = await other.browser.extensionPage('library.html');
    await see(emptied, other.words('libraryEmpty'));
  } finally {
    await other.close();
  }
});

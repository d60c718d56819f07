import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieceAddress } from '@/tests/site/catalogue';
import type { Piece } from '@/tests/site/piece';
import { pieces } from '@/tests/site/pieces';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { pressInPage, seeInPage, selectAndPress } from '@/tests/support/pageToolbar';
import { isInView, seePainted } from '@/tests/support/passages';
import { screenshot } from '@/tests/support/screenshot';
import { find, press, see, shownText } from '@/tests/support/surface';
import { until } from '@/tests/support/until';

const piece = pieces.find(({ slug }) => slug === 'l-acqua-che-perdiamo')!;
const kept = 'La siccità è un fatto; la sete è una decisione.';
const addition = 'Una settimana dopo questo articolo la regione ha stanziato i soldi che mancavano da anni.';

let desk: Desk;
let page: Page;
let changes: Page;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** The author adds a paragraph at the top and says the highlighted sentence in other words. */
function rewritten(old: Piece): Piece {
  const text = JSON.stringify(old.blocks).replace('la sete è una decisione', 'la sete, invece, è una decisione');
  return { ...old, blocks: [{ kind: 'paragraph', runs: [{ text: addition }] }, ...(JSON.parse(text) as Piece['blocks'])] };
}

// A student comes back to a piece that its author has changed.

test('a highlight on a saved piece that was edited is found in its place, and told as changed', async () => {
  page = await desk.browser.page(pieceAddress(piece));
  await selectAndPress(desk.browser, page, kept, desk.words('highlightWithInk', desk.words('highlightInkQuotable'), '4'));
  await seePainted(page, kept);
  // Painted at once, kept a moment later: only then may the page go.
  const library = await desk.browser.extensionPage('library.html');
  await find(library, 'link', piece.title);
  await library.close();
  await page.bringToFront();
  desk.site.edit(piece.slug, rewritten);
  await page.reload();
  await seePainted(page, 'La siccità è un fatto; la sete, invece, è una decisione.');
});

test('a quiet line says that the piece has changed, and leads to what has', async () => {
  await seeInPage(desk.browser, page, desk.words('highlightPieceChanged'));
  await screenshot(page, 'page-changed');
  const opened = desk.browser.tab((address) => address.includes('/reader.html'));
  await pressInPage(desk.browser, page, desk.words('highlightCompare'));
  changes = await opened;
  await find(changes, 'heading', desk.words('changesTitle'));
  const shown = await shownText(changes);
  expect(shown).toContain(addition);
  expect(shown).toContain(desk.words('changesOtherWords'));
  await screenshot(changes, 'changes');
});

test('the new text is kept beside the old, which stays as it was', async () => {
  await press(changes, 'button', desk.words('changesKeep'));
  await see(changes, desk.words('changesKept'));
  await press(changes, 'link', desk.words('changesOpenSaved'));
  await find(changes, 'heading', piece.title);
  await see(changes, desk.words('versionsTitle'));
  expect(await shownText(changes)).not.toContain(addition);
  await seePainted(changes, kept);
});

test('a page that was compared and kept tells of no change any more', async () => {
  await page.reload();
  await seePainted(page, 'La siccità è un fatto; la sete, invece, è una decisione.');
  await changes.bringToFront();
  await press(changes, 'link', /^Tenuta il/u);
  await see(changes, addition);
});

test('the notebook leads to the passage in the saved piece', async () => {
  const notebook = await desk.browser.extensionPage('notebook.html');
  await find(notebook, 'heading', desk.words('notebookTitle'));
  await screenshot(notebook, 'notebook');
  await press(notebook, 'link', kept);
  await seePainted(notebook, kept);
  await until(async () => ((await isInView(notebook, kept)) ? true : null));
});

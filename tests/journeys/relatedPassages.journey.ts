import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieceAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { pressInPage, selectAndPress, seeInPage } from '@/tests/support/pageToolbar';
import { clickWords, isInView, seePainted, selectWords } from '@/tests/support/passages';
import { readClaims } from '@/tests/support/readPopup';
import { screenshot } from '@/tests/support/screenshot';
import { find, openMenu, press, see } from '@/tests/support/surface';
import { until } from '@/tests/support/until';

const pieceOf = (wanted: string) => pieces.find(({ slug }) => slug === wanted)!;
const read = pieceOf('chi-ha-paura-del-porto-vecchio');
const related = pieceOf('quando-il-mare-si-allunga');
const unrelated = pieceOf('imparare-a-memoria');
const paragraph = 'quando Trieste era il porto di un impero di 50 milioni di abitanti';

let desk: Desk;
let page: Page;
let panel: Page;

beforeAll(async () => {
  desk = await openDesk();
  for (const piece of [related, unrelated]) {
    const tab = await desk.browser.page(pieceAddress(piece));
    const popup = await desk.browser.openPopup(tab);
    await press(popup, 'button', desk.words('popupSave'));
    await see(popup, desk.words('controlSaved'));
    await desk.browser.closePopup();
    await tab.close();
  }
  page = await desk.browser.page(pieceAddress(read));
});
afterAll(() => desk.close());

/** The titles of what the panel shows as related, in its order. */
const found = (): Promise<string[]> => panel.$$eval('.find > .related-title', (links) => links.map((link) => link.textContent.trim()));

// In order: each step stands on those before it.

test('the panel opens from the popup, beside the piece', async () => {
  const popup = await desk.browser.openPopup(page);
  await find(popup, 'heading', read.title);
  await openMenu(popup, desk.words('controlMore'), desk.words('popupPanel'));
  await press(popup, 'button', desk.words('popupPanel'));
  panel = await desk.browser.panel();
  await find(panel, 'heading', read.title);
});

test('a paragraph that is selected in the page finds the passage of a saved piece that speaks of the same thing', async () => {
  await press(panel, 'tab', desk.words('popupRelated'));
  await find(panel, 'heading', desk.words('relatedToPiece'));
  await selectWords(page, paragraph);
  await find(panel, 'heading', desk.words('relatedToSelection'));
  await until(async () => ((await found())[0] === related.title ? true : null), 20_000, 'the related piece');
  await see(panel, desk.words('relatedFromLibrary'));
  const shown = await panel.$eval('.find', (first) => ({
    passage: first.querySelector('.find-passage')?.textContent ?? '',
    painted: [...first.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase()),
    day: first.querySelector('time')?.dateTime,
  }));
  expect(shown.passage.length).toBeGreaterThan(100);
  expect(shown.painted.some((word) => paragraph.toLowerCase().includes(word))).toBe(true);
  expect(shown.day).toBe(related.publishedAt.slice(0, 10));
  await screenshot(panel, 'panel-related');
});

test('the piece is read in place, at the passage', async () => {
  await press(panel, 'button', desk.words('relatedPreviewOf', related.title));
  const passage = await panel.$eval('.find-passage', (quotation) => quotation.textContent.split('\n')[0]?.slice(0, 60) ?? '');
  await seePainted(panel, passage);
  await until(async () => ((await isInView(panel, passage)) ? true : null), 20_000, 'the passage in sight');
  await screenshot(panel, 'panel-preview');
  await press(panel, 'button', desk.words('relatedPreviewOf', related.title));
});

test('and the way leads to the passage on its own page: in a new tab, then in the tab that has it open', async () => {
  const passage = await panel.$eval('.find-passage', (quotation) => quotation.textContent.split('\n')[0]?.slice(0, 60) ?? '');
  const opened = desk.browser.tab((address) => address.startsWith(pieceAddress(related)));
  await press(panel, 'button', desk.words('relatedGoOf', related.title));
  const tab = await opened;
  await until(async () => ((await isInView(tab, passage)) ? true : null), 20_000, 'the passage in sight');
  // The panel has followed.
  await find(panel, 'heading', related.title);

  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.bringToFront();
  await find(panel, 'heading', read.title);
  // It is where it was left.
  await panel.waitForSelector('.related-passages');
  expect(await panel.$eval('[role=tab][aria-selected=true]', (chosen) => chosen.textContent.trim())).toBe(desk.words('popupRelated'));
  await selectWords(page, 'Nel 1891 diventò punto franco');
  await see(panel, 'Nel 1891 diventò punto franco');
  await selectWords(page, paragraph);
  await see(panel, paragraph);
  await until(async () => ((await found())[0] === related.title ? true : null), 20_000, 'the related piece again');
  await press(panel, 'button', desk.words('relatedGoOf', related.title));
  await until(async () => ((await isInView(tab, passage)) ? true : null), 20_000, 'the passage in sight again');
  await tab.close();
});

test('the toolbar on a selection leads there too; where Firefox does not open the panel it says how', async () => {
  await desk.browser.closePanel();
  await page.bringToFront();
  await selectAndPress(desk.browser, page, paragraph, desk.words('highlightRelated'));
  if (desk.browser.name === 'firefox') {
    await seeInPage(desk.browser, page, 'Alt+Shift+P');
    await desk.browser.command('showPanel');
  }
  panel = await desk.browser.panel();
  await find(panel, 'heading', desk.words('relatedToSelection'));
  await until(async () => ((await found())[0] === related.title ? true : null), 20_000, 'the related piece');
});

test('a highlight in the page and a key point in the popup lead there too', async () => {
  await selectAndPress(desk.browser, page, paragraph, desk.words('highlightWithInk', desk.words('highlightInkThesis'), 1));
  await seePainted(page, paragraph);
  await page.mouse.click(4, 200);
  await clickWords(page, paragraph);
  await pressInPage(desk.browser, page, desk.words('relatedPassages'));
  await find(panel, 'heading', desk.words('relatedToHighlight'));

  await desk.browser.closePanel();
  const popup = await desk.browser.openPopup(page);
  const [claim = ''] = await readClaims(popup, desk.words);
  await popup.focus('.claim .claim-jump');
  // The popup goes while the key is still down.
  await popup.keyboard.press('r').catch(() => undefined);
  panel = await desk.browser.panel();
  await find(panel, 'heading', desk.words('relatedToClaim'));
  await see(panel, claim.slice(0, 60));
});

test('in the reader they stand under the piece, for a key point and for what is selected', async () => {
  const reader = await desk.browser.extensionPage(`reader.html?${new URLSearchParams({ address: pieceAddress(read) }).toString()}`);
  await reader.waitForSelector('.guide .claim-jump');
  await reader.$eval('.guide details:has(.claim-jump)', (part) => part.setAttribute('open', ''));
  await reader.focus('.guide .claim-jump');
  await reader.keyboard.press('r');
  await find(reader, 'heading', desk.words('relatedToClaim'));
  await press(reader, 'button', desk.words('relatedWholePiece'));
  await find(reader, 'heading', desk.words('relatedToPiece'));
  await find(reader, 'link', related.title);
  await screenshot(reader, 'reader-related');
});

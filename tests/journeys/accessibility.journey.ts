import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pieceAddress, siteAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { screenshot } from '@/tests/support/screenshot';
import { find, openMenu, press, see } from '@/tests/support/surface';
import { violations } from '@/tests/support/violations';

const piece = pieces.find(({ slug }) => slug === 'l-acqua-che-perdiamo')!;
/** Speaks of water too, once the first one is saved. */
const other = pieces.find(({ slug }) => slug === 'quando-il-mare-si-allunga')!;
let desk: Desk;

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  beforeAll(async () => {
    desk = await openDesk({ scheme });
  });
  afterAll(() => desk.close());

  test('the popup in its four views and its menu', async () => {
    const page = await desk.browser.page(pieceAddress(piece));
    const popup = await desk.browser.openPopup(page);
    await find(popup, 'heading', piece.title);
    await popup.waitForFunction((dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark, {}, scheme === 'dark');
    expect(await violations(popup)).toEqual([]);
    await screenshot(popup, `popup-${scheme}`);
    await press(popup, 'tab', new RegExp(`^${desk.words('popupClaims')}`, 'u'));
    await find(popup, 'heading', desk.words('claimsTitle'));
    expect(await violations(popup)).toEqual([]);
    await screenshot(popup, `popup-claims-${scheme}`);
    await press(popup, 'tab', desk.words('figuresTitle'));
    await popup.waitForSelector('table.figures');
    expect(await violations(popup)).toEqual([]);
    await screenshot(popup, `popup-figures-${scheme}`);
    await press(popup, 'tab', desk.words('popupRelated'));
    await find(popup, 'button', /commenti|commento/u);
    expect(await violations(popup)).toEqual([]);
    await screenshot(popup, `popup-related-${scheme}`);
    await press(popup, 'button', desk.words('controlMore'));
    await find(popup, 'button', desk.words('popupOptions'));
    expect(await violations(popup)).toEqual([]);
    await screenshot(popup, `popup-menu-${scheme}`);
    await desk.browser.closePopup();
    await page.close();
  });

  test('the popup where there is no article', async () => {
    const page = await desk.browser.page(siteAddress);
    const popup = await desk.browser.openPopup(page);
    await find(popup, 'heading', desk.words('stateListing'));
    expect(await violations(popup)).toEqual([]);
    await screenshot(popup, `popup-listing-${scheme}`);
    await desk.browser.closePopup();
    await page.close();
  });

  test('the library while it is empty', async () => {
    const library = await desk.browser.extensionPage('library.html');
    await see(library, desk.words('libraryEmpty'));
    expect(await violations(library)).toEqual([]);
    await screenshot(library, `library-empty-${scheme}`);
    await library.close();
  });

  test('the reader', async () => {
    const page = await desk.browser.page(pieceAddress(piece));
    const popup = await desk.browser.openPopup(page);
    const opened = desk.browser.tab((address) => address.includes('/reader.html'));
    await press(popup, 'button', desk.words('popupOpenWide'));
    const reader = await opened;
    await find(reader, 'heading', piece.title);
    await press(reader, 'button', desk.words('readerSave'));
    await see(reader, desk.words('controlSaved'));
    expect(await violations(reader)).toEqual([]);
    await screenshot(reader, `reader-${scheme}`);
    await press(reader, 'button', desk.words('figuresTitle'));
    await reader.waitForSelector('table.figures');
    expect(await violations(reader)).toEqual([]);
    await screenshot(reader, `reader-figures-${scheme}`);
    await reader.close();
    await page.close();
  });

  test('the panel in its four parts', async () => {
    const page = await desk.browser.page(pieceAddress(other));
    const popup = await desk.browser.openPopup(page);
    await find(popup, 'heading', other.title);
    await openMenu(popup, desk.words('controlMore'), desk.words('popupPanel'));
    await press(popup, 'button', desk.words('popupPanel'));
    const panel = await desk.browser.panel();
    await find(panel, 'heading', desk.words('claimsTitle'));
    expect(await violations(panel)).toEqual([]);
    await screenshot(panel, `panel-claims-${scheme}`);
    await panel.waitForSelector('.claim [aria-pressed]:not([disabled])');
    await panel.focus('.claim .claim-jump');
    await panel.keyboard.press('e');
    await panel.keyboard.press('2');
    await panel.waitForSelector('.panel-passage');
    expect(await violations(panel)).toEqual([]);
    await screenshot(panel, `panel-highlights-${scheme}`);
    await panel.keyboard.press('3');
    await find(panel, 'heading', desk.words('relatedToPiece'));
    await press(panel, 'button', desk.words('siteSearch'));
    await find(panel, 'textbox', desk.words('siteWords'));
    expect(await violations(panel)).toEqual([]);
    await screenshot(panel, `panel-related-${scheme}`);
    await press(panel, 'tab', new RegExp(`^${desk.words('panelCommentsTab')}`, 'u'));
    await find(panel, 'button', desk.words('relatedComments'));
    expect(await violations(panel)).toEqual([]);
    await screenshot(panel, `panel-comments-${scheme}`);
    await desk.browser.closePanel();
    await page.close();
  });

  test('the library with a piece', async () => {
    const library = await desk.browser.extensionPage('library.html');
    await find(library, 'link', piece.title);
    expect(await violations(library)).toEqual([]);
    await screenshot(library, `library-${scheme}`);
    await library.close();
  });

  test('the options', async () => {
    const options = await desk.browser.extensionPage('options.html');
    await find(options, 'heading', desk.words('optionsTitle'));
    await see(options, desk.words('optionsStorageTotal'));
    expect(await violations(options)).toEqual([]);
    await screenshot(options, `options-${scheme}`);
    await options.close();
  });
});

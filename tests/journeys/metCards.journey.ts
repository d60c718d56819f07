import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieceAddress, siteAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { find, press, see } from '@/tests/support/surface';
import { until } from '@/tests/support/until';

const pieceOf = (wanted: string) => pieces.find(({ slug }) => slug === wanted)!;
const acqua = pieceOf('l-acqua-che-perdiamo');
const imprese = pieceOf('piccole-imprese-il-nanismo');

let desk: Desk;
let options: Page;

beforeAll(async () => {
  desk = await openDesk();
  options = await desk.browser.extensionPage('options.html');
});
afterAll(() => desk.close());

/** How many pieces are remembered. */
const remembered = () =>
  options.evaluate(async () => {
    const opening = indexedDB.open('taccuino');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const counting = database.transaction('metCards').objectStore('metCards').count();
    const count = await new Promise<number>((resolve) => {
      counting.onsuccess = () => resolve(counting.result);
    });
    database.close();
    return count;
  });

/** Switches the remembering on or off, and goes on when the settings have kept that. */
async function wish(isKept: boolean): Promise<void> {
  await options.bringToFront();
  await press(options, 'checkbox', new RegExp(`^${desk.words('optionsMetCards')}`, 'u'));
  const kept = () =>
    options.evaluate(async () => {
      interface Extension {
        storage: { local: { get(key: string): Promise<{ settings?: { keepMetCards?: boolean } }> } };
      }
      const { storage } = (globalThis as unknown as { chrome: Extension }).chrome;
      return (await storage.local.get('settings')).settings?.keepMetCards ?? false;
    });
  await until(async () => ((await kept()) === isKept ? true : null), 20_000, 'the setting');
}

/** Goes on when more than so many are remembered, and the settings say how many. */
async function seeRemembered(moreThan: number): Promise<void> {
  await until(async () => ((await remembered()) > moreThan ? true : null), 20_000, `more than ${moreThan} remembered`);
  await options.bringToFront();
  await see(options, desk.words('optionsMetCardsCount_other', await remembered()));
}

// In order: each step stands on those before it.

test('once it is wished the pieces that the site’s lists show are remembered, and no page is asked for that the reader did not open', async () => {
  const early = await desk.browser.page(`${siteAddress}/chi-siamo/`);
  await find(early, 'heading', 'Chi siamo');
  await early.close();
  expect(await remembered()).toBe(0);
  await wish(true);
  const before = desk.site.requests.length;
  const home = await desk.browser.page(`${siteAddress}/`);
  await seeRemembered(5);
  await home.close();
  const asked = desk.site.requests.slice(before).filter(({ destination }) => destination === 'document' || destination === 'empty');
  expect(asked.map(({ target }) => target)).toEqual(['/']);
});

test('they are forgotten when that is wished, and met again only where the reader goes', async () => {
  await press(options, 'button', desk.words('optionsMetCardsForget'));
  await see(options, desk.words('optionsMetCardsForgotten'));
  expect(await remembered()).toBe(0);
  const page = await desk.browser.page(pieceAddress(acqua));
  await seeRemembered(1);
  await page.close();
});

test('no more are remembered once that is no longer wished, and those that are stay', async () => {
  await wish(false);
  const before = await remembered();
  const home = await desk.browser.page(`${siteAddress}/`);
  await find(home, 'link', pieces[0]!.title);
  // What was visited before is met before what is visited after: a visit that would be remembered would have been by then.
  await wish(true);
  const other = await desk.browser.page(pieceAddress(imprese));
  await until(async () => ((await remembered()) > before ? true : null), 20_000, 'more remembered again');
  expect(await remembered()).toBeLessThan(pieces.length);
  await other.close();
  await home.close();
});

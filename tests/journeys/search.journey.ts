import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieceAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { find, press, see, shownText } from '@/tests/support/surface';
import { until } from '@/tests/support/until';

const kept = ['l-acqua-che-perdiamo', 'la-biblioteca-aperta-di-notte'].map((slug) => pieces.find((piece) => piece.slug === slug)!);
const [acqua, biblioteca] = kept;

let desk: Desk;
let library: Page;

beforeAll(async () => {
  desk = await openDesk();
  for (const piece of kept) {
    const page = await desk.browser.page(pieceAddress(piece));
    const popup = await desk.browser.openPopup(page);
    await press(popup, 'button', desk.words('popupSave'));
    await see(popup, desk.words('controlSaved'));
    await desk.browser.closePopup();
    await page.close();
  }
  library = await desk.browser.extensionPage('library.html');
});
afterAll(() => desk.close());

/** Writes a query in the place of what stands in the box. */
async function ask(query: string): Promise<void> {
  await library.bringToFront();
  const field = await library.waitForSelector('[role=combobox]');
  await field!.click({ count: 3 });
  await library.keyboard.press('Backspace');
  await field!.type(query);
}

const titlesShown = () => library.evaluate(() => [...document.querySelectorAll('.piece-link')].map((link) => link.textContent));
const seeTitles = (titles: string[]) =>
  until(async () => (JSON.stringify(await titlesShown()) === JSON.stringify(titles) ? true : null), 20_000, titles.join(', '));

test('the index is built while the page is open, and answers', async () => {
  const isWhole = () =>
    library.evaluate(async () => {
      const opening = indexedDB.open('taccuino');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const asking = database.transaction('indexState').objectStore('indexState').get('state');
      const state = await new Promise<{ isWhole: boolean } | undefined>((resolve) => {
        asking.onsuccess = () => resolve(asking.result as { isWhole: boolean } | undefined);
      });
      database.close();
      return state?.isWhole === true ? true : null;
    });
  await until(isWhole, 20_000, 'a whole index');
  await ask('acquedoti brindisi');
  await seeTitles([acqua!.title]);
  await see(library, 'acquedotti');
});

test('operators are completed by key, and an error says what was not understood', async () => {
  await ask('sez');
  await find(library, 'option', 'sezione:');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('Enter');
  await find(library, 'option', 'sezione:"Cultura"');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('Enter');
  await until(() => titlesShown().then((titles) => (titles.length === 1 ? true : null)), 20_000, 'one section');
  await ask('biblioteca da:ieri');
  await seeTitles([biblioteca!.title]);
  await see(library, desk.words('searchBadDate', 'da:ieri'));
  expect(await shownText(library)).not.toContain(acqua!.title);
});

test('what is found shows its passage with the words painted, and opens there', async () => {
  await ask('caposquadra');
  await seeTitles([acqua!.title]);
  await until(
    () => library.evaluate(() => (document.querySelector('.piece-passage mark')?.textContent === 'caposquadra' ? true : null)),
    20_000,
    'a painted word',
  );
  await press(library, 'link', acqua!.title);
  await until(() => library.evaluate(() => (location.pathname === '/reader.html' ? true : null)).catch(() => null), 20_000, 'the reader');
  const isInSight = () =>
    library
      .evaluate(() => {
        const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('Il caposquadra, Cosimo Zizzi'));
        const box = paragraph?.getBoundingClientRect();
        return box && box.top < innerHeight && box.bottom > 0 ? true : null;
      })
      .catch(() => null);
  await until(isInSight, 20_000, 'the passage in sight');
});

import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, test } from 'vitest';
import { pieceAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { runBrowserSequence, type Workplace } from '@/tests/support/browserSequence';
import { pageLayer, readerLayer } from '@/tests/support/layerOf';
import { MarksModel } from '@/tests/support/marksModel';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { find, press } from '@/tests/support/surface';
import type { Ink } from '@/utils/highlights/highlight';

const piece = pieces.find(({ slug }) => slug === 'l-acqua-che-perdiamo')!;
/** As many as all journeys have time for; `npm run proof` asks for more, from another seed each time. */
const sequences = Number(process.env['TACCUINO_SEQUENCES'] ?? 10);
const firstSeed = Number(process.env['TACCUINO_SEED'] ?? 1);
/** Milliseconds; a busy machine takes some seconds for one sequence. */
const limit = 60_000 + 20_000 * sequences;

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

/** The reader of the piece, which a first highlight has saved. */
async function openReader(): Promise<Page> {
  const reader = await desk.browser.extensionPage('library.html');
  await press(reader, 'link', piece.title);
  await find(reader, 'link', desk.words('readerLibrary'));
  return reader;
}

/** Reads the library's own table: what is on the disk, whatever a page shows. */
function keptNow(): Promise<{ words: string; ink: Ink; note: string }[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('taccuino');
    opening.onerror = () => reject(new Error('the library cannot be opened'));
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('highlights').objectStore('highlights').getAll();
      reading.onsuccess = () => {
        database.close();
        const rows = reading.result as { selector: { quotation: string }; ink: Ink; note: string }[];
        resolve(rows.map(({ selector, ink, note }) => ({ words: selector.quotation, ink, note })));
      };
    };
  });
}

test(
  `${sequences} sequences in two pages and the reader end in what was seen, wherever the background is stopped`,
  async () => {
    const { browser, words } = desk;
    // Said by a background that is being stopped, whose library the browser has closed under it.
    browser.forgive(/Dexie: Need to reopen db/u);
    const texts = piece.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.runs.length === 1 ? block.runs.map(({ text }) => text) : [],
    );
    const one = await browser.page(pieceAddress(piece));
    const popup = await browser.openPopup(one);
    await press(popup, 'button', words('popupSave'));
    await find(popup, 'button', words('popupRemove'));
    await browser.closePopup();
    const other = await browser.page(pieceAddress(piece));
    const reader = await openReader();
    let before = reader;
    const front = (page: Page) => async (): Promise<void> => {
      if (before === page) return;
      before = page;
      await page.bringToFront();
    };
    const place: Workplace = {
      browser,
      words,
      model: new MarksModel(texts),
      surfaces: [
        { name: 'the first page', page: one, layer: pageLayer(browser, one), front: front(one), removed: [] },
        { name: 'the second page', page: other, layer: pageLayer(browser, other), front: front(other), removed: [] },
        { name: 'the reader', page: reader, layer: readerLayer(reader), front: front(reader), removed: [] },
      ],
      kept: () => reader.evaluate(keptNow),
    };
    for (let seed = firstSeed; seed < firstSeed + sequences; seed += 1) await runBrowserSequence(seed, place);
  },
  limit,
);

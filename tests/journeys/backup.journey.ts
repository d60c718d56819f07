import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieceAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { chooseFile } from '@/tests/support/chooseFile';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { screenshot } from '@/tests/support/screenshot';
import { find, openMenu, press, see } from '@/tests/support/surface';
import { until } from '@/tests/support/until';
import version1 from '@/utils/export/fixtures/version1.json';

const piece = pieces.find(({ slug }) => slug === 'l-acqua-che-perdiamo')!;
let desk: Desk;
let library: Page;

beforeAll(async () => {
  desk = await openDesk();
  const page = await desk.browser.page(pieceAddress(piece));
  const popup = await desk.browser.openPopup(page);
  await press(popup, 'button', desk.words('popupSave'));
  await see(popup, desk.words('controlSaved'));
  await desk.browser.closePopup();
  library = await desk.browser.extensionPage('library.html');
  await find(library, 'link', piece.title);
});
afterAll(() => desk.close());

/** Chooses a file of these bytes in the library's menu. */
async function restoreFrom(bytes: Uint8Array): Promise<void> {
  await library.bringToFront();
  await openMenu(library, desk.words('controlMore'), desk.words('libraryRestore'));
  await chooseFile(library, bytes, () => press(library, 'button', desk.words('libraryRestore')));
}

test('a file of something else, and one that was torn, are refused with the reason, and nothing changes', async () => {
  await restoreFrom(new TextEncoder().encode('Caro diario'));
  await see(library, desk.words('controlRefusedNotJson'));
  await press(library, 'button', desk.words('controlUnderstood'));
  await restoreFrom(new TextEncoder().encode('PK\u0003\u0004 e poi più niente'));
  await see(library, desk.words('controlRefusedTorn'));
  await screenshot(library, 'restore-refused');
  await press(library, 'button', desk.words('controlUnderstood'));
  await find(library, 'link', piece.title);
  await see(library, desk.words('libraryCount_one', 1));
});

test('the first export that there was is restored beside what is here, and taken back by its notice', async () => {
  await restoreFrom(new TextEncoder().encode(JSON.stringify(version1)));
  await see(library, desk.words('controlRestoreAdded_other', 2));
  await press(library, 'button', desk.words('controlRestore'));
  await see(library, desk.words('libraryCount_other', 3));
  await see(library, desk.words('controlRestored', desk.words('controlPieces_other', 2), desk.words('controlHighlights_other', 2)));
  await press(library, 'button', desk.words('controlUndo'));
  await see(library, desk.words('libraryCount_one', 1));
  await find(library, 'link', piece.title);
});

/** Chooses a place for copies: a folder in Chromium, the downloads in Firefox, whose question is answered by the browser's own preference. */
async function choosePlace(options: Page): Promise<void> {
  if (desk.browser.name === 'firefox') return press(options, 'button', desk.words('copyChooseDownloads'));
  // A folder of the extension's own stands for the one that a reader would choose: it is written by the same calls.
  await options.evaluate(() => {
    const showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('copie', { create: true });
    Object.assign(globalThis, { showDirectoryPicker });
  });
  return press(options, 'button', desk.words('copyChooseFolder'));
}

/** The names of the copies that are there. */
async function copyNames(options: Page): Promise<string[]> {
  if (desk.browser.name === 'firefox') return readdirSync(path.join(desk.browser.downloads, 'Taccuino')).sort();
  return options.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copie');
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names.sort();
  });
}

test('copies are kept where the reader chose, the last four, and what was made is told', async () => {
  const options = await desk.browser.extensionPage('options.html');
  await see(options, desk.words('copyNone'));
  await screenshot(options, 'options-copies-none');
  await choosePlace(options);
  await see(options, /Copia fatta: taccuino-\d{4}-\d\d-\d\d\.zip\./u);
  await see(options, desk.words('copyCount_one', 1));
  await screenshot(options, 'options-copies');
  const [first] = await copyNames(options);
  for (let copies = 2; copies <= 5; copies += 1) {
    await press(options, 'button', desk.words('copyNow'));
    // Of one day they are told apart by a number, each browser in its way.
    await see(options, new RegExp(`Copia fatta: taccuino[-\\d]+(-${copies}|\\(${copies - 1}\\))\\.zip`, 'u'));
    await see(options, desk.words('copyCount_other', Math.min(copies, 4)));
  }
  const names = await copyNames(options);
  expect(names).toHaveLength(4);
  expect(names).not.toContain(first);
});

/** Lets eight days pass since the copies were made. */
function ageCopies(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('taccuino');
    opening.onerror = () => reject(new Error('the library cannot be opened'));
    opening.onsuccess = () => {
      const work = opening.result.transaction('copies', 'readwrite');
      const copies = work.objectStore('copies');
      const reading = copies.getAll();
      reading.onsuccess = () => {
        copies.clear();
        for (const copy of reading.result as { at: number }[]) copies.add({ ...copy, at: copy.at - 8 * 86_400_000 });
      };
      work.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

test('a copy is made by itself when a page opens, a week is over and something has changed', async () => {
  const options = await desk.browser.extensionPage('options.html');
  const before = await copyNames(options);
  await options.evaluate(ageCopies);
  const page = await desk.browser.page(pieceAddress(pieces.find(({ slug }) => slug !== piece.slug)!));
  const popup = await desk.browser.openPopup(page);
  await press(popup, 'button', desk.words('popupSave'));
  await see(popup, desk.words('controlSaved'));
  await desk.browser.closePopup();
  await desk.browser.extensionPage('library.html');
  // The oldest goes when the new one stands.
  const isDone = (names: readonly string[]): boolean => names.some((name) => !before.includes(name)) && names.length === before.length;
  await until(async () => (isDone(await copyNames(options)) ? true : null), 20_000, 'the copy in the place of the oldest');
});

test('copies that were made stay when no more are to be made', async () => {
  const options = await desk.browser.extensionPage('options.html');
  const names = await copyNames(options);
  await press(options, 'button', desk.words('copyStop'));
  await see(options, desk.words('copyOff', 4));
  expect(await copyNames(options)).toEqual(names);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { libraryModule, readTables } from '@/tests/support/libraryOnDisk';
import { journeyBrowser, openDesk, type Desk } from '@/tests/support/openDesk';
import { selectWords } from '@/tests/support/passages';
import { articleAbout } from '@/tests/support/samplePiece';
import { find, press, see } from '@/tests/support/surface';
import { disagreements } from '@/tests/support/tablesAgree';
import { until } from '@/tests/support/until';
import type { Article } from '@/utils/article/article';

const piece: Article = { ...articleAbout('acqua'), leadImage: null };

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

/** As a later Taccuino will: opens the library with a newer schema and adds a table of its own. */
function openNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('taccuino', 990);
    opening.onupgradeneeded = () => void opening.result.createObjectStore('newer');
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

test('a page that is older than the library writes nothing more, keeps what is being typed in it, and says that it must be loaded again', async () => {
  const saving = (article: Article) =>
    `import(${JSON.stringify(libraryModule(journeyBrowser))}).then(({ library }) => library.saveArticle(${JSON.stringify(article)}, 1))`;
  const library = await desk.browser.extensionPage('library.html');
  expect(await library.evaluate(saving(piece))).toEqual({ kind: 'done', value: 'saved' });
  const older = await desk.browser.extensionPage(`reader.html?${new URLSearchParams({ address: piece.address }).toString()}`);
  await see(older, 'la città è cambiata');
  await selectWords(older, 'la città è cambiata');
  await press(older, 'button', desk.words('highlightAddNote'));
  const note = await find(older, 'textbox', desk.words('highlightNote'));
  await note.type('Prima.');

  const newer = await desk.browser.extensionPage('manifest.json');
  await until(async () => ((await readTables(newer)).tables['highlights']?.some((row) => row['note'] === 'Prima.') ? true : null));
  await newer.evaluate(openNewer);
  const before = await readTables(newer);

  await older.bringToFront();
  await see(older, desk.words('stateReplaced'));
  await find(older, 'button', desk.words('stateReload'));
  await note.type(' Dopo.');
  await see(older, desk.words('highlightFailedUnavailable'));
  expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('Prima. Dopo.');
  expect(await older.evaluate(saving(articleAbout('porto')))).toEqual({ kind: 'failed', because: 'unavailable' });
  const after = await readTables(newer);
  expect(after).toEqual(before);
  expect([after.version, disagreements(after.tables)]).toEqual([990, []]);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseFile } from '@/tests/support/chooseFile';
import { readDownloads, takeDownloads, takeTemporary } from '@/tests/support/filesLeft';
import type { LibraryFixture } from '@/tests/support/layFixture';
import { layOnDisk, libraryModule, manifold, readTables } from '@/tests/support/libraryOnDisk';
import { chanceFrom } from '@/tests/support/markedText';
import { journeyBrowser, openDesk, type Desk } from '@/tests/support/openDesk';
import { provenPieces } from '@/tests/support/provenPieces';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { find, openMenu, press } from '@/tests/support/surface';
import { disagreements, type ReadTables } from '@/tests/support/tablesAgree';
import { until } from '@/tests/support/until';
import { untilInPage } from '@/tests/support/untilInPage';

/** How often the browser is killed in each of these. `npm test` has time for one kill while it saves; without a number there is one in each, in Firefox, which takes longest to come back, in a sample of them. */
const kills = Number(process.env['TACCUINO_KILLS'] ?? 1);
const sampled = journeyBrowser === 'firefox' && process.env['TACCUINO_KILLS'] === undefined;
/** From equal seeds browsers are killed after equal shares of the time. */
const chance = chanceFrom(Number(process.env['TACCUINO_SEED'] ?? 1));
/** Milliseconds: opening and killing a browser takes some seconds on a busy machine. */
const limit = 120_000 + 30_000 * kills;

/** A library of each version that there has been, and the last of them, which is ours. */
const fixtures = 'utils/library/versions/fixtures';
const versions = readdirSync(fixtures).map((file) => JSON.parse(readFileSync(path.join(fixtures, file), 'utf8')) as LibraryFixture);
const newest = Math.max(...versions.map(({ version }) => version));
const older = versions.filter(({ version }) => version < newest);

/** What a reader has of pieces; the tables beside them are the library's own, and may forget. */
const readersOwn = ['articles', 'bodies', 'searchTexts', 'images', 'imageBytes', 'highlights', 'positions', 'articleVersions'];

/** How many times as much as in a fixture lies on the disk: enough work to be ended in its middle, of an upgrade and of a backup, which takes longer for each piece. */
const upgraded = 300;
const times = 60;

/** What is not in the sample is seen in Chromium, and in both by `npm run proof`: in the sample stand what the reader does every day, and the upgrade that most readers have before them. */
const notInSample = test.skipIf(sampled);

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Kills the browser while the work goes on, the `nth` time in the `nth` part of so many milliseconds; what the work still says is of no interest. */
async function killDuring(work: () => Promise<unknown>, within: number, nth: number): Promise<void> {
  const killed = Promise.withResolvers<undefined>();
  // Some moment or other is what is wanted: no state of the work is waited for.
  setTimeout(() => void desk.browser.kill().then(() => killed.resolve(undefined), killed.reject), ((nth + chance()) / kills) * within);
  work().catch(() => undefined);
  await killed.promise;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Opens the library as its reader would after the crash, and gives its page and what is on the disk, once what a restore left behind has been swept up. */
async function libraryAfterwards(): Promise<{ page: Page; tables: ReadTables }> {
  const page = await desk.browser.extensionPage('library.html');
  // The list has its answer, or there is nothing in it; a library that does not open has none.
  await page.waitForSelector('main[aria-busy="false"], .library-empty');
  return until(async () => {
    const { version, tables } = await readTables(page);
    // Dexie counts its versions in tens.
    expect(version).toBe(newest * 10);
    if ((tables['stagedPieces']?.length ?? 0) > 0) return null;
    expect(disagreements(tables)).toEqual([]);
    return { page, tables };
  });
}

const valuesOf = (tables: ReadTables, table: string, key: string) => new Set((tables[table] ?? []).map((row) => row[key]));
const sizes = (tables: Record<string, readonly unknown[]>) => readersOwn.map((table) => [table, tables[table]?.length ?? 0] as const);

/** Lays a library while no page of ours is open: one that tends its index would open a library of its own again and again between the end of one and the laying of the next. */
async function layAlone(library: LibraryFixture): Promise<void> {
  const page = await desk.browser.extensionPage('manifest.json');
  for (const other of await page.browser().pages()) if (other !== page) await other.close();
  await layOnDisk(page, library);
}

/** Lays so many times a fixture's library on the disk and opens it; gives its page. */
async function openLaid(copies: number): Promise<{ page: Page; tables: ReadTables }> {
  await layAlone(manifold(older.at(-1)!, copies));
  return libraryAfterwards();
}

async function inMenu(page: Page, word: Parameters<Desk['words']>[0]): Promise<void> {
  await openMenu(page, desk.words('controlMore'), desk.words(word));
  await press(page, 'button', desk.words(word));
}

/** What a page tells at last; a backup takes its time on a busy machine. */
const notice = (page: Page) => untilInPage(page, () => document.querySelector('.toast p')?.textContent ?? null, [], 'a notice', 120_000);

async function exportAll(page: Page): Promise<void> {
  await inMenu(page, 'libraryExport');
  expect(await notice(page)).toBe(desk.words('controlExported_other', 2 * times));
}

/** Restores a file in a library's page, from where it has been proven and only waits for a yes. */
async function restoreProven(page: Page): Promise<void> {
  await press(page, 'button', desk.words('controlRestore'));
  expect(await notice(page)).toMatch(new RegExp(desk.words('controlRestored', '.+', '.+'), 'u'));
}

async function prove(page: Page, file: Uint8Array): Promise<void> {
  await chooseFile(page, file, () => inMenu(page, 'libraryRestore'));
  await find(page, 'button', desk.words('controlRestore'));
}

test(
  'a browser killed while it saves and highlights has kept all that was said to be kept, and nothing by halves',
  { timeout: limit },
  async () => {
    const module = libraryModule(journeyBrowser);
    const kept = new Set<string>();
    for (let kill = 0; kill < kills; kill += 1) {
      const page = await desk.browser.extensionPage('library.html');
      const saveNext = async (piece: number): Promise<void> => {
        const about = articleAbout(`caduta-${kill}-${piece}`);
        // Its picture is there to be fetched, so that the background writes at the same time.
        const article = {
          ...about,
          leadImage: { address: `https://www.glistatigenerali.com/wp-content/uploads/${kill}-${piece}.png`, alternative: '' },
        };
        const highlight = highlightOn(article, { id: `${kill}-${piece}`, note: 'nota' });
        const written = [
          await done(page, module, 'saveArticle', article, 1),
          await done(page, module, 'keepHighlight', highlight, article, 1),
        ];
        expect(written).toEqual(['done', 'done']);
        kept.add(`${kill}-${piece}`);
      };
      // One at least is acknowledged: where nothing was ever written nothing would be proven.
      await saveNext(0);
      const save = async (): Promise<void> => {
        for (let piece = 1; ; piece += 1) await saveNext(piece);
      };
      await killDuring(save, 1500, kill);
      const { tables } = await libraryAfterwards();
      const [highlights, addresses] = [valuesOf(tables, 'highlights', 'id'), valuesOf(tables, 'articles', 'address')];
      expect([...kept].filter((id) => !highlights.has(id) || !addresses.has(articleAbout(`caduta-${id}`).address))).toEqual([]);
    }
  },
);

test.each(older.filter((fixture) => !sampled || fixture === older.at(-1)))(
  'a browser killed while a library of version $version is upgraded has lost nothing of it',
  { timeout: limit },
  async (fixture) => {
    const many = manifold(fixture, upgraded);
    for (let kill = 0; kill < kills; kill += 1) {
      await layAlone(many);
      await killDuring(() => desk.browser.extensionPage('library.html'), 600, kill);
      const { tables } = await libraryAfterwards();
      expect(sizes(tables)).toEqual(sizes(many.rows));
      expect((tables['highlights'] ?? []).filter(({ labels }) => !Array.isArray(labels))).toEqual([]);
    }
  },
);

notInSample(
  'a browser killed while it writes a backup has lost nothing, and what it left is whole or refused',
  { timeout: limit },
  async () => {
    const { page, tables } = await openLaid(times);
    const time = await timed(() => exportAll(page));
    for (let kill = 0; kill < kills; kill += 1) {
      const writing = await desk.browser.extensionPage('library.html');
      await killDuring(() => exportAll(writing), time, kill);
      const after = await libraryAfterwards();
      expect(sizes(after.tables)).toEqual(sizes(tables));
      for (const bytes of [...takeDownloads(desk.browser.downloads), ...(await takeTemporary(after.page))])
        expect([null, 2 * times]).toContain(await provenPieces(bytes));
    }
    // Nothing of all this stands in the way of the next.
    const { page: last } = await libraryAfterwards();
    await exportAll(last);
  },
);

notInSample('a browser killed while it restores has brought in all or nothing, beside what was here', { timeout: limit }, async () => {
  const many = await openLaid(times);
  await exportAll(many.page);
  const file = await wholeBackup();
  const few = await openLaid(1);
  await prove(few.page, file);
  const time = await timed(() => restoreProven(few.page));
  const [all, nothing] = [await libraryAfterwards(), few].map(({ tables }) =>
    JSON.stringify([...sizes(tables), tables['restores']?.length]),
  );
  const outcomes = new Set<string>();
  for (let kill = 0; kill < kills; kill += 1) {
    const { page } = await openLaid(1);
    await prove(page, file);
    await killDuring(() => restoreProven(page), time, kill);
    const after = await libraryAfterwards();
    const found = JSON.stringify([...sizes(after.tables), after.tables['restores']?.length]);
    expect(found === all || found === nothing ? found : { all, nothing }).toBe(found);
    outcomes.add(found === all ? 'all' : 'nothing');
  }
  // Killed at ten moments or more it must have been in the middle at least once.
  if (kills >= 10) expect(outcomes).toContain('nothing');
});

/** The backup that was written, as soon as its download is whole. */
async function wholeBackup(): Promise<Uint8Array> {
  return until(async () => {
    for (const bytes of readDownloads(desk.browser.downloads)) if ((await provenPieces(bytes)) === 2 * times) return bytes;
    return null;
  });
}

/** Has the page write through the library of the extension itself, and answers what it said of it. An `import` in a function would be rewritten for the tests. */
async function done(page: Page, module: string, write: string, ...given: unknown[]): Promise<string> {
  const call = `import(${JSON.stringify(module)}).then(({ library }) => library.${write}(...${JSON.stringify(given)})).then(({ kind }) => kind)`;
  return (await page.evaluate(call)) as string;
}

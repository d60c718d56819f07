import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LibraryFixture } from '@/tests/support/layFixture';
import { layOnDisk, libraryModule, manifold, readTables } from '@/tests/support/libraryOnDisk';
import { chanceFrom } from '@/tests/support/markedText';
import { journeyBrowser, openDesk, type Desk } from '@/tests/support/openDesk';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { disagreements, type ReadTables } from '@/tests/support/tablesAgree';

/** How often the browser is killed in each of these; once is what `npm test` has time for. */
const kills = Number(process.env['TACCUINO_KILLS'] ?? 1);
/** From equal seeds browsers are killed after equal times. */
const chance = chanceFrom(Number(process.env['TACCUINO_SEED'] ?? 1));
/** Milliseconds: opening and killing a browser takes some seconds on a busy machine. */
const limit = 60_000 + 30_000 * kills;
/** The version of the schema, in the tens in which Dexie counts. */
const schema = 40;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/*
 * Whatever the library does in one go belongs here: a test does it in `killDuring`, and asks `tablesAfterwards` what is left. A backup must then be whole or not
 * be there; a restore must have done all or nothing.
 */

/** Kills the browser some time within so many milliseconds, while the work goes on; the work is expected to end with it. */
async function killDuring(work: () => Promise<unknown>, within: number): Promise<void> {
  const killed = Promise.withResolvers<undefined>();
  // Some moment or other is what is wanted: no state of the work is waited for.
  setTimeout(() => void desk.browser.kill().then(() => killed.resolve(undefined), killed.reject), chance() * within);
  await work().catch(() => undefined);
  await killed.promise;
}

/** Opens the library as its reader would after the crash, and gives what is on the disk when the page has been shown. */
async function tablesAfterwards(): Promise<ReadTables> {
  const page = await desk.browser.extensionPage('library.html');
  // The list has its answer; a library that does not open has none.
  await page.waitForSelector('main[aria-busy="false"]');
  const { version, tables } = await readTables(page);
  expect(version).toBe(schema);
  expect(disagreements(tables)).toEqual([]);
  return tables;
}

const valuesOf = (tables: ReadTables, table: string, key: string) => new Set((tables[table] ?? []).map((row) => row[key]));

test(
  'a browser killed while it saves and highlights has kept all that was said to be kept, and nothing by halves',
  { timeout: limit },
  async () => {
    const module = libraryModule(journeyBrowser);
    const kept = new Set<string>();
    for (let kill = 0; kill < kills; kill += 1) {
      const page = await desk.browser.extensionPage('library.html');
      await killDuring(async () => {
        for (let piece = 0; ; piece += 1) {
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
        }
      }, 1500);
      const tables = await tablesAfterwards();
      const [highlights, addresses] = [valuesOf(tables, 'highlights', 'id'), valuesOf(tables, 'articles', 'address')];
      expect([...kept].filter((id) => !highlights.has(id) || !addresses.has(articleAbout(`caduta-${id}`).address))).toEqual([]);
    }
    // A proof in which nothing was ever written would prove nothing.
    if (kills > 1) expect(kept.size).toBeGreaterThan(0);
  },
);

test.each([1, 2])(
  'a browser killed while a library of version %i is upgraded has lost nothing of it',
  { timeout: limit },
  async (version) => {
    const fixture = JSON.parse(readFileSync(`utils/library/versions/fixtures/version${version}.json`, 'utf8')) as LibraryFixture;
    const many = manifold(fixture, 300);
    for (let kill = 0; kill < kills; kill += 1) {
      await layOnDisk(await desk.browser.extensionPage('manifest.json'), many);
      await killDuring(() => desk.browser.extensionPage('library.html'), 600);
      const tables = await tablesAfterwards();
      for (const table of ['articles', 'bodies', 'searchTexts', 'images', 'imageBytes', 'highlights', 'positions'])
        expect([table, tables[table]?.length]).toEqual([table, many.rows[table]?.length]);
      expect((tables['highlights'] ?? []).filter(({ labels }) => !Array.isArray(labels))).toEqual([]);
    }
  },
);

/** Has the page write through the library of the extension itself, and answers what it said of it. An `import` in a function would be rewritten for the tests. */
async function done(page: Page, module: string, write: string, ...given: unknown[]): Promise<string> {
  const call = `import(${JSON.stringify(module)}).then(({ library }) => library.${write}(...${JSON.stringify(given)})).then(({ kind }) => kind)`;
  return (await page.evaluate(call)) as string;
}

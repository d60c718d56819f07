import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildFolder } from './builtExtension';
import type { LibraryFixture } from './layFixture';
import type { BrowserName } from './openedBrowser';
import type { ReadTables } from './tablesAgree';

/**
 * Reads every table as it is on the disk, from a page of the extension, whatever any page shows. Rejects where the library does not open. What is many goes to and from
 * the page as text: Firefox takes seconds for some thousand values.
 */
export async function readTables(page: Page): Promise<{ version: number; tables: ReadTables }> {
  const text = await page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const database = await asked(indexedDB.open('taccuino'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const withLengths = (row: object): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, value instanceof ArrayBuffer ? value.byteLength : (value as unknown)]),
      );
    const read = async (name: string) =>
      [name, ((await asked(transaction.objectStore(name).getAll())) as object[]).map(withLengths)] as const;
    const tables = Object.fromEntries(await Promise.all(names.map(read)));
    database.close();
    return JSON.stringify({ version: database.version, tables });
  });
  return JSON.parse(text) as { version: number; tables: ReadTables };
}

/** Lays the library of a fixture in the place of ours, from a page of the extension that has not opened it, in one transaction; other contexts give way. */
export function layOnDisk(page: Page, fixture: LibraryFixture): Promise<void> {
  return page.evaluate(async (text) => {
    const { version, stores, rows } = JSON.parse(text) as LibraryFixture;
    const keyOf = (words: string) => (words.startsWith('[') ? words.slice(1, -1).split('+') : words.replace(/^[*&]|^\+\+/u, ''));
    const lay = (database: IDBDatabase): void => {
      for (const [name, schema] of Object.entries(stores)) {
        const [key = '', ...indexes] = schema.split(', ');
        const store = database.createObjectStore(name, { keyPath: keyOf(key), autoIncrement: key.startsWith('++') });
        for (const index of indexes)
          store.createIndex(index.replace(/^[*&]/u, ''), keyOf(index), {
            multiEntry: index.startsWith('*'),
            unique: index.startsWith('&'),
          });
        for (const { base64, ...row } of (rows[name] ?? []) as ({ base64?: string } & object)[])
          store.add(base64 === undefined ? row : { ...row, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer });
      }
    };
    const ended = (request: IDBOpenDBRequest): Promise<string | null> =>
      new Promise((resolve) => {
        request.onsuccess = () => {
          (request.result as IDBDatabase | undefined)?.close();
          resolve(null);
        };
        request.onerror = () => resolve(request.error?.name ?? 'unknown');
      });
    for (;;) {
      await ended(indexedDB.deleteDatabase('taccuino'));
      // Dexie counts its versions in tens.
      const opening = indexedDB.open('taccuino', version * 10);
      opening.onupgradeneeded = () => lay(opening.result);
      const fault = await ended(opening);
      if (fault === null) return;
      // The background may have made a newer library between the two.
      if (fault !== 'VersionError') throw new Error(fault);
    }
  }, JSON.stringify(fixture));
}

/** The fixture so many times, each but the first with addresses and ids of its own: enough work to be ended in its middle. Rows that are numbered are numbered anew. */
export function manifold({ stores, rows, ...fixture }: LibraryFixture, times: number): LibraryFixture {
  const nth = (row: object, copy: number, numbered: string | undefined): object => {
    const ownAddresses = (text: string) =>
      text.replaceAll(/(\/economia\/[a-z]+)\//gu, `$1-${copy}/`).replaceAll(/\?p=(\d+)/gu, `?p=$1${copy}`);
    const text = copy === 0 ? JSON.stringify(row) : ownAddresses(JSON.stringify(row));
    const own = JSON.parse(text) as { id?: string };
    const others = Object.fromEntries(Object.entries(own).filter(([name]) => name !== numbered));
    return own.id === undefined || copy === 0 ? others : { ...others, id: `${own.id}-${copy}` };
  };
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const many = Object.entries(rows).map(([table, ofTable]) => {
    const [, numbered] = /^\+\+(\w+)/u.exec(stores[table] ?? '') ?? [];
    return [table, copies.flatMap((copy) => ofTable.map((row) => nth(row, copy, numbered)))] as const;
  });
  return { ...fixture, stores, rows: Object.fromEntries(many) };
}

/** Where a built extension has the library that its pages use: a module with an export that is named so, beside what others take from it. */
export function libraryModule(browser: BrowserName): string {
  const chunks = path.join(buildFolder(browser), 'chunks');
  const found = readdirSync(chunks).find(
    (file) => file.startsWith('library-') && /export\{(?:[^}]*,)?\w+ as library[,}]/u.test(readFileSync(path.join(chunks, file), 'utf8')),
  );
  if (found === undefined) throw new Error(`no library in what is built for ${browser}`);
  return `/chunks/${found}`;
}

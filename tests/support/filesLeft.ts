import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** What stands in the folder of downloads, whole or begun, file by file. */
export function readDownloads(folder: string): Uint8Array<ArrayBuffer>[] {
  return filesIn(folder).map((file) => new Uint8Array(readFileSync(file)));
}

/** The same, after which the folder is empty. */
export function takeDownloads(folder: string): Uint8Array<ArrayBuffer>[] {
  const files = readDownloads(folder);
  for (const file of filesIn(folder)) rmSync(file);
  return files;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
}

/** What an extension has left in its own corner of the disk, where a backup is written before it is downloaded, file by file; then the corner is empty. */
export async function takeTemporary(page: Page): Promise<Uint8Array<ArrayBuffer>[]> {
  const files = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('backups', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return Promise.all(
      names.map(async (name) => {
        const file = await (await folder.getFileHandle(name)).getFile();
        const letters = Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte));
        await folder.removeEntry(name);
        return btoa(letters.join(''));
      }),
    );
  });
  return files.map((base64) => new Uint8Array(Buffer.from(base64, 'base64')));
}

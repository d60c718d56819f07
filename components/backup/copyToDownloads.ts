import { browser } from 'wxt/browser';
import type { CopyRow } from '@/utils/library/versions/version3';
import { makeBackup } from './makeBackup';
import { openTemporaryFile } from './temporaryFile';

/** Writes a copy of the library into the folder Taccuino of the reader's downloads, and is there when it is whole; `at` in milliseconds since 1970. Rejects where it was not written. */
export async function copyToDownloads(name: string, at: number): Promise<CopyRow> {
  const temporary = await openTemporaryFile(name);
  const made = await makeBackup(temporary.write, at, new AbortController().signal, () => undefined).catch(async (error: unknown) => {
    await temporary.discard();
    throw error;
  });
  const file = await temporary.finish();
  const address = URL.createObjectURL(file);
  try {
    const download = await browser.downloads.download({
      url: address,
      filename: `Taccuino/${name}`,
      conflictAction: 'uniquify',
      saveAs: false,
    });
    const written = await whole(download);
    return { at, place: 'downloads', name: written.split(/[/\\]/u).at(-1) ?? name, size: file.size, download, ...made };
  } finally {
    URL.revokeObjectURL(address);
    await temporary.discard();
  }
}

/** Removes a copy from the downloads, and only what is surely it: of our making, of its name and of its size. */
export async function removeFromDownloads({ name, size }: CopyRow): Promise<void> {
  for (const item of await browser.downloads.search({ query: [name] })) {
    const isOurs = item.byExtensionId === browser.runtime.id && item.fileSize === size && item.filename.split(/[/\\]/u).at(-1) === name;
    if (!isOurs) continue;
    if (item.exists) await browser.downloads.removeFile(item.id);
    await browser.downloads.erase({ id: item.id });
  }
}

/** The path of a download once it is whole; rejects where it was interrupted. */
async function whole(id: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const look = async (): Promise<void> => {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') resolve(undefined);
    if (!item || item.state === 'interrupted') reject(new DOMException('the download was interrupted', 'AbortError'));
  };
  const onChanged = (change: { id: number }): void => {
    if (change.id === id) void look();
  };
  browser.downloads.onChanged.addListener(onChanged);
  try {
    // It may have ended before anybody listened.
    await look();
    await promise;
  } finally {
    browser.downloads.onChanged.removeListener(onChanged);
  }
  const [item] = await browser.downloads.search({ id });
  return item?.filename ?? '';
}

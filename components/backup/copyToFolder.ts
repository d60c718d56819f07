import type { CopyRow } from '@/utils/library/versions/version3';
import { makeBackup } from './makeBackup';

/** Writes a copy of the library into a folder, under a name that no file there has; `at` in milliseconds since 1970. Rejects where it was not written: no file is left then. */
export async function copyToFolder(folder: FileSystemDirectoryHandle, name: string, at: number): Promise<CopyRow> {
  const free = await freeName(folder, name);
  const handle = await folder.getFileHandle(free, { create: true });
  const writing = await handle.createWritable();
  try {
    const made = await makeBackup(
      (bytes) => writing.write(bytes),
      at,
      new AbortController().signal,
      () => undefined,
    );
    await writing.close();
    const { size } = await handle.getFile();
    return { at, place: 'folder', name: free, size, download: null, ...made };
  } catch (error) {
    await writing.abort().catch(() => undefined);
    await folder.removeEntry(free).catch(() => undefined);
    throw error;
  }
}

/** Removes a copy from its folder, and only what is surely it: of its name and of its size. */
export async function removeFromFolder(folder: FileSystemDirectoryHandle, { name, size }: CopyRow): Promise<void> {
  const file = await fileIn(folder, name);
  if (file?.size === size) await folder.removeEntry(name);
}

async function freeName(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  let free = name;
  for (let nth = 2; await fileIn(folder, free); nth += 1) free = name.replace(/\.zip$/u, `-${nth}.zip`);
  return free;
}

async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

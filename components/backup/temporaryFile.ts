/** Milliseconds after which a file that was written here is surely where it was to go: the browser reads from it while it downloads, and does not say when it has. */
const lifetime = 3_600_000;

export interface TemporaryFile {
  write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** The whole file, on the disk: nothing of it is held in memory. */
  finish: () => Promise<File>;
  /** Takes away what was written so far. */
  discard: () => Promise<void>;
}

/**
 * A file in the extension's own corner of the disk (the origin private file system), so that a backup of any size can be written without being held. Files of
 * earlier days are taken away first. Rejects where the disk cannot be written.
 */
export async function openTemporaryFile(name: string): Promise<TemporaryFile> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('backups', { create: true });
  await removeOld(folder);
  const handle = await folder.getFileHandle(`${Date.now()}-${name}`, { create: true });
  const writing = await handle.createWritable();
  return {
    write: (bytes) => writing.write(bytes),
    finish: async () => {
      await writing.close();
      return handle.getFile();
    },
    discard: async () => {
      await writing.abort().catch(() => undefined);
      await folder.removeEntry(handle.name).catch(() => undefined);
    },
  };
}

async function removeOld(folder: FileSystemDirectoryHandle): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of names) {
    const at = Number.parseInt(name, 10);
    if (Number.isNaN(at) || at < Date.now() - lifetime) await folder.removeEntry(name).catch(() => undefined);
  }
}

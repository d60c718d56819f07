import { type BackupSource } from './backupSource';
import { exportSource } from './exportSource';
import { readAhead } from './readAhead';
import { refuseFile, type Refusal } from './refusal';
import { zipSource } from './zipSource';

/** The largest JSON export that is read, in bytes: it is held whole, and parsed in one go. */
export const largestExport = 300_000_000;

/** Opens a file that a reader wants back, a zip or a JSON export of version 1 or 2. Rejects where the file cannot be read at all. */
export async function openBackup(file: Blob): Promise<BackupSource | Refusal> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  // “PK”, with which every zip begins.
  if (head[0] === 0x50 && head[1] === 0x4b) return zipSource(readAhead(file), file.size);
  if (file.size > largestExport) return refuseFile('', 'too-large');
  return exportSource(await file.text());
}

import { type BackupSource } from '@/utils/export/backupSource';
import { openBackup } from '@/utils/export/openBackup';
import { writeBackup, type BackupToWrite } from '@/utils/export/writeBackup';
import { backupPieces } from '@/utils/library/backupPieces';

const never = new AbortController().signal;

/** A backup of the library as it stands, in memory; `changes` says what of it is otherwise. */
export async function backupFile(changes: Partial<BackupToWrite> = {}): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const contents = { pieces: backupPieces(), settings: {}, application: '0.1.0', at: 0, ...changes };
  await writeBackup(
    contents,
    (bytes) => Promise.resolve(void parts.push(bytes)),
    never,
    () => undefined,
  );
  return new Blob(parts);
}

/** What a file holds; throws where it is refused. */
export async function openedBackup(file: Blob): Promise<BackupSource> {
  const source = await openBackup(file);
  if (source.kind === 'refused') throw new Error(source.because);
  return source;
}

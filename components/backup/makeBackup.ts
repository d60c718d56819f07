import { browser } from 'wxt/browser';
import { awaitedPieces } from '@/utils/capture/awaitedPieces';
import { writeBackup } from '@/utils/export/writeBackup';
import type { ByteSink } from '@/utils/export/zipWriter';
import { backupPieces, countPieces } from '@/utils/library/backupPieces';
import { currentRevision } from '@/utils/messaging/revision';
import { readSettings } from '@/utils/settings/settings';
import type { Progress } from './progress';

/** What a backup holds: as many pieces, as the library stood at this revision. */
export interface BackupMade {
  pieces: number;
  revision: number;
}

/**
 * Writes the whole library with the settings and with what waits for its text through a sink, or only the pieces of these addresses; `at` in milliseconds since 1970. What is changed while it is written may or may not be in it, and
 * counts as changed since. Rejects where the library cannot be read, where the sink rejects, and with the signal's reason.
 */
export async function makeBackup(
  sink: ByteSink,
  at: number,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
  only?: ReadonlySet<string>,
): Promise<BackupMade> {
  const revision = await currentRevision();
  const total = only ? only.size : await countPieces();
  let done = 0;
  onProgress({ done, total });
  // What was saved without being opened is no piece yet, but the reader chose it: it travels with the settings.
  const awaited = only ? [] : await awaitedPieces();
  const settings = { ...(await readSettings()), ...(awaited.length > 0 ? { awaitedPieces: awaited } : {}) };
  const contents = { pieces: backupPieces(only), settings, application: browser.runtime.getManifest().version, at };
  const { articles } = await writeBackup(contents, sink, signal, () => {
    done += 1;
    onProgress({ done, total });
  });
  return { pieces: articles, revision };
}

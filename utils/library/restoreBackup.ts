import { bumpRevision } from '@/utils/messaging/revision';
import { type BackupPiece } from '@/utils/export/backupFormat';
import { type BackupSource } from '@/utils/export/backupSource';
import { type Refusal } from '@/utils/export/refusal';
import { commitRestore } from './commitRestore';
import { libraryDatabase } from './database';
import { outcomeOf, type Outcome } from './outcome';
import { count, noCounts, planPieces, planTables, type RestoreCounts } from './planRestore';
import { stageBackup } from './stagedBackup';
import { restoreLock, sweepStaged } from './sweepStaged';

/** Pieces that are compared with the library in one go. */
const slice = 20;

/** `busy`: another tab is restoring; `cancelled`: by the signal. */
export type RestoreOutcome = Outcome<RestoreCounts> | Refusal | { kind: 'busy' } | { kind: 'cancelled' };

/**
 * Reads a backup to its end, proving every part of it, and tells what it would bring, without writing. Null when the signal was aborted. Rejects where the
 * library cannot be opened or the file can no longer be read.
 */
export async function previewRestore(
  source: BackupSource,
  signal: AbortSignal,
  onPiece: () => void,
): Promise<RestoreCounts | Refusal | null> {
  const counts = noCounts();
  let pieces: BackupPiece[] = [];
  const plan = async (): Promise<void> => {
    const database = libraryDatabase();
    const given = pieces;
    pieces = [];
    for (const merger of await database.transaction('r', planTables(database), async () => planPieces(database, given)))
      count(counts, merger);
  };
  for await (const step of source.steps()) {
    if (signal.aborted) return null;
    if (step.kind === 'refused') return step;
    if (step.kind !== 'piece') continue;
    pieces.push(step.piece);
    onPiece();
    if (pieces.length >= slice) await plan();
  }
  await plan();
  return counts;
}

/**
 * Brings what a backup has and the library has not, all of it or nothing: it is read into a place of its own first, proven again on the way, and comes in in one
 * transaction, until whose end it can be cancelled. `at` in milliseconds since 1970. Open pages are told once for all.
 */
export async function restoreBackup(source: BackupSource, at: number, signal: AbortSignal, onPiece: () => void): Promise<RestoreOutcome> {
  const outcome = await navigator.locks.request(restoreLock, { ifAvailable: true }, async (held): Promise<RestoreOutcome> => {
    if (held === null) return { kind: 'busy' };
    const restored = await outcomeOf(async () => {
      await sweepStaged();
      try {
        const refusal = await stageBackup(source, signal, onPiece);
        if (refusal !== null) return refusal;
        const database = libraryDatabase();
        return await database.transaction('rw', database.tables, async () => commitRestore(database, at, signal));
      } catch (error) {
        if (signal.aborted) return { kind: 'cancelled' as const };
        throw error;
      }
    });
    const isDone = restored.kind === 'done' && !('kind' in restored.value);
    // What cannot be taken away now is taken away at the next opening.
    if (!isDone) await outcomeOf(sweepStaged);
    if (restored.kind === 'failed') return restored;
    return 'kind' in restored.value ? restored.value : { kind: 'done', value: restored.value };
  });
  if (outcome.kind === 'done') await bumpRevision(null);
  return outcome;
}

import { failureMessages } from '@/components/hooks/failureMessages';
import { addAwaited, awaitedFrom, forgetAwaited } from '@/utils/capture/awaitedPieces';
import type { BackupSource } from '@/utils/export/backupSource';
import { openBackup } from '@/utils/export/openBackup';
import { outcomeOf } from '@/utils/library/outcome';
import type { RestoreCounts } from '@/utils/library/planRestore';
import { previewRestore, restoreBackup } from '@/utils/library/restoreBackup';
import { rememberSettingsBefore, undoRestore } from '@/utils/library/undoRestore';
import { whichAreSaved } from '@/utils/library/whichAreSaved';
import { translate, translateCount } from '@/utils/localization/translate';
import { restoreSettings } from '@/utils/settings/restoreSettings';
import { changeSettings, readSettings, type Settings } from '@/utils/settings/settings';
import type { Progress } from './progress';
import { refusalSentence } from './refusalSentence';

/** A file that was read whole, and what it would bring; or why it is refused. */
export type Plan = { kind: 'planned'; source: BackupSource; counts: RestoreCounts } | { kind: 'refused'; sentence: string };

/** Under this name the addresses that wait since a restore stand beside the settings before it. No setting is called so. */
const addedAwaited = 'addedAwaited';

/** What came of a restore, in a sentence; `canUndo` where something came. */
export interface Restored {
  sentence: string;
  canUndo: boolean;
}

/** Reads a file whole, proves it, and tells what it would bring, before anything is written; null when the signal was aborted. Never rejects for what a file or a disk does. */
export async function planRestore(file: Blob, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Plan | null> {
  const source = await openBackup(file).catch(unreadable);
  if (source === null) return { kind: 'refused', sentence: translate('controlRefusedUnread') };
  if (source.kind === 'refused') return { kind: 'refused', sentence: refusalSentence(source) };
  const outcome = await outcomeOf(() => previewRestore(source, signal, counting(source, onProgress)));
  if (outcome.kind === 'failed') return { kind: 'refused', sentence: translate(failureMessages.unavailable) };
  const counts = outcome.value;
  if (counts === null) return null;
  return 'kind' in counts ? { kind: 'refused', sentence: refusalSentence(counts) } : { kind: 'planned', source, counts };
}

/** Brings in what was planned, with the settings that were not chosen here. */
export async function restorePlan(source: BackupSource, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Restored> {
  const outcome = await restoreBackup(source, Date.now(), signal, counting(source, onProgress));
  switch (outcome.kind) {
    case 'failed':
      return { sentence: translate(failureMessages[outcome.because]), canUndo: false };
    case 'refused':
      return { sentence: refusalSentence(outcome), canUndo: false };
    case 'busy':
      return { sentence: translate('controlRestoreBusy'), canUndo: false };
    case 'cancelled':
      return { sentence: translate('controlRestoreCancelled'), canUndo: false };
    case 'done':
      // What the reader came for is done; what cannot be written beside it must not say otherwise.
      const isWhole = await takeSettings(source.settings).catch(() => false);
      return {
        sentence: isWhole ? doneSentence(outcome.value) : `${doneSentence(outcome.value)} ${translate('controlRestoredOnly')}`,
        canUndo: true,
      };
  }
}

/** Takes the last restore back, with a sentence of what came of it. */
export async function undoLastRestore(): Promise<string> {
  const outcome = await undoRestore();
  if (outcome.kind === 'failed') return translate(failureMessages[outcome.because]);
  if (outcome.value === null) return translate('controlRestoreGone');
  const { removed, stayed, settingsBefore } = outcome.value;
  const { [addedAwaited]: added, ...settings } = settingsBefore;
  await changeSettings(settings as Partial<Settings>).catch(() => undefined);
  if (Array.isArray(added)) await forgetAwaited(...(added as string[]));
  const undone = translate('controlRestoreUndone', translateCount('controlPieces', removed));
  return stayed === 0 ? undone : `${undone} ${translateCount('controlRestoreStayed', stayed)}`;
}

function doneSentence({ added, highlights }: RestoreCounts): string {
  return translate('controlRestored', translateCount('controlPieces', added), translateCount('controlHighlights', highlights));
}

/** False where what waits for its text cannot be written; rejects where the settings cannot. */
async function takeSettings(settings: Record<string, unknown>): Promise<boolean> {
  const waiting = await takeAwaited(settings['awaitedPieces']);
  const came = waiting !== null && waiting.length > 0 ? { [addedAwaited]: waiting } : null;
  // Before the settings are written, which may fail: what came is taken back with the restore all the same.
  if (came !== null) await rememberSettingsBefore(came);
  const before = await readSettings();
  const after = await restoreSettings(settings);
  const names = Object.keys(before) as (keyof Settings)[];
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (changed.length > 0) await rememberSettingsBefore({ ...Object.fromEntries(changed.map((name) => [name, before[name]])), ...came });
  return waiting !== null;
}

/** What waited for its text when the backup was made, and is not saved here: it waits again. Gives the addresses that came, null where they cannot be written. */
async function takeAwaited(exported: unknown): Promise<string[] | null> {
  const pieces = awaitedFrom(exported);
  const saved = await whichAreSaved(pieces.map(({ address }) => address));
  return addAwaited(pieces.filter(({ address }) => !saved.has(address)));
}

function counting({ counts }: BackupSource, onProgress: (progress: Progress) => void): () => void {
  let done = 0;
  onProgress({ done, total: counts.articles });
  return () => {
    done += 1;
    onProgress({ done, total: counts.articles });
  };
}

/** A file that was moved or taken away since it was chosen. */
function unreadable(error: unknown): null {
  if (error instanceof DOMException) return null;
  throw error;
}

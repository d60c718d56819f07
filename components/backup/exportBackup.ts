import { outcomeOf } from '@/utils/library/outcome';
import { noteCopy } from '@/utils/library/copies';
import { translate, translateCount } from '@/utils/localization/translate';
import { backupName } from './backupName';
import { downloadFile } from './downloadFile';
import { makeBackup } from './makeBackup';
import type { Progress } from './progress';
import { openTemporaryFile } from './temporaryFile';

/** Gives the reader the whole library as one file, and tells what came of it in a sentence. */
export async function exportBackup(signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<string> {
  const at = Date.now();
  const name = backupName(at);
  const outcome = await outcomeOf(async () => {
    const temporary = await openTemporaryFile(name);
    try {
      const made = await makeBackup(temporary.write, at, signal, onProgress);
      return { made, file: await temporary.finish() };
    } catch (error) {
      await temporary.discard();
      if (signal.aborted) return null;
      throw error;
    }
  });
  if (outcome.kind === 'failed') return translate(outcome.because === 'full' ? 'controlNotExportedFull' : 'controlNotExported');
  if (outcome.value === null) return translate('controlExportCancelled');
  const { made, file } = outcome.value;
  downloadFile(name, file);
  await noteCopy({ at, place: 'file', name, size: file.size, download: null, ...made });
  return translateCount('controlExported', made.pieces);
}

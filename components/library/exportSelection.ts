import { backupName } from '@/components/backup/backupName';
import { downloadFile } from '@/components/backup/downloadFile';
import { makeBackup } from '@/components/backup/makeBackup';
import type { Progress } from '@/components/backup/progress';
import { openTemporaryFile } from '@/components/backup/temporaryFile';
import { inkName } from '@/components/highlights/inkNames';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { highlightsAsMarkdown } from '@/utils/export/highlightsAsMarkdown';
import { paragraphNumber } from '@/utils/highlights/paragraphNumber';
import { outcomeOf } from '@/utils/library/outcome';
import { translate, translateCount } from '@/utils/localization/translate';

/**
 * Gives the reader some pieces as one file: as a zip like that of the whole library, which can be restored anywhere, or as Markdown with each piece's citation and its
 * highlights. Tells what came of it in a sentence.
 */
export async function exportSelection(
  kind: 'zip' | 'markdown',
  addresses: readonly string[],
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<string> {
  const at = Date.now();
  const name = backupName(at).replace('.zip', `-${translate('bulkFileName')}.${kind === 'zip' ? 'zip' : 'md'}`);
  const outcome = await outcomeOf(async () => {
    if (kind === 'zip') return zipOf(name, at, addresses, signal, onProgress);
    const text = await markdownOf(addresses, signal, onProgress);
    return text === null ? null : new Blob([text], { type: 'text/markdown' });
  });
  if (outcome.kind === 'failed') return translate(outcome.because === 'full' ? 'controlNotExportedFull' : 'controlNotExported');
  if (outcome.value === null) return translate('controlExportCancelled');
  downloadFile(name, outcome.value);
  return translateCount('controlExported', addresses.length);
}

async function zipOf(
  name: string,
  at: number,
  addresses: readonly string[],
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Blob | null> {
  const temporary = await openTemporaryFile(name);
  try {
    await makeBackup(temporary.write, at, signal, onProgress, new Set(addresses));
    return await temporary.finish();
  } catch (error) {
    await temporary.discard();
    if (signal.aborted) return null;
    throw error;
  }
}

async function markdownOf(
  addresses: readonly string[],
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<string | null> {
  const library = await loadLibrary();
  const parts: string[] = [];
  for (const [done, address] of addresses.entries()) {
    if (signal.aborted) return null;
    onProgress({ done, total: addresses.length });
    const saved = await library.savedArticle(address);
    if (saved === null) continue;
    const { article } = saved;
    parts.push(
      highlightsAsMarkdown(article, await library.highlightsOf(address), {
        inkName,
        paragraphOf: ({ selector }) => paragraphNumber(article.blocks, selector),
      }),
    );
  }
  return parts.join('\n');
}

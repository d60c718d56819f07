import { useCallback, useState } from 'preact/hooks';
import { failureMessages } from '@/components/hooks/failureMessages';
import { exportLibrary, type LibraryExport } from '@/utils/export/libraryExport';
import type { ImportCounts } from '@/utils/export/planImport';
import { translate, translateCount } from '@/utils/localization/translate';
import { restoreSettings } from '@/utils/settings/restoreSettings';
import { readSettings } from '@/utils/settings/settings';
import { downloadText } from './downloadText';
import { exportName } from './exportName';
import { refusalSentence } from './refusalSentence';

/** A file that was read whole, and what it would add; or why it is refused. */
export type Restoring = { kind: 'planned'; file: LibraryExport; counts: ImportCounts } | { kind: 'refused'; sentence: string };

interface Backup {
  exportAll: () => void;
  chooseFile: () => void;
  restoring: Restoring | null;
  confirm: () => void;
  cancel: () => void;
}

/** The way out and the way back in: “Esporta tutto” and “Ripristina”. The tools for it are loaded when they are asked for. */
export function useBackup(tell: (message: string) => void): Backup {
  const [restoring, setRestoring] = useState<Restoring | null>(null);
  const exportAll = useCallback((): void => {
    void writeFile().then(tell);
  }, [tell]);
  const chooseFile = useCallback((): void => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file !== undefined) void planRestoring(file).then(setRestoring);
    });
    input.click();
  }, []);
  const cancel = useCallback(() => setRestoring(null), []);
  const confirm = useCallback((): void => {
    if (restoring?.kind !== 'planned') return;
    setRestoring(null);
    void restore(restoring.file).then(tell);
  }, [restoring, tell]);
  return { exportAll, chooseFile, restoring, confirm, cancel };
}

async function writeFile(): Promise<string> {
  const { exportable } = await import('@/utils/library/exportable');
  const contents = await exportable().catch(() => null);
  if (contents === null) return translate('controlNotExported');
  const now = Date.now();
  downloadText(exportName(now), exportLibrary(contents, await readSettings(), now));
  return translateCount('controlExported', contents.articles.length);
}

/** Reads a file whole and tells what it would add, before anything is written. Never rejects. */
export async function planRestoring(file: Blob): Promise<Restoring> {
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: 'refused', sentence: translate('controlRefusedUnread') };
  const [{ previewImport }, { parseExport }] = await Promise.all([
    import('@/utils/library/importLibrary'),
    import('@/utils/export/parseExport'),
  ]);
  const parsed = parseExport(text);
  if (parsed.kind === 'refused') return { kind: 'refused', sentence: refusalSentence(parsed) };
  const counts = await previewImport(parsed.file).catch(() => null);
  if (counts === null) return { kind: 'refused', sentence: translate(failureMessages.unavailable) };
  return { kind: 'planned', file: parsed.file, counts };
}

async function restore(file: LibraryExport): Promise<string> {
  const { importLibrary } = await import('@/utils/library/importLibrary');
  const outcome = await importLibrary(file);
  if (outcome.kind === 'failed') return translate(failureMessages[outcome.because]);
  // What the reader came for is done; a setting that cannot be written must not say otherwise.
  await restoreSettings(file.settings).catch(() => undefined);
  const { articles, highlights } = outcome.value;
  return translate(
    'controlRestored',
    translateCount('controlPieces', articles.added),
    translateCount('controlHighlights', highlights.added),
  );
}

import { useCallback, useState } from 'preact/hooks';
import type { BackupSource } from '@/utils/export/backupSource';
import type { RestoreCounts } from '@/utils/library/planRestore';
import { shownSometimes, type Progress } from './progress';

type Tell = (message: string, undo?: () => void) => void;

/** What is going on: a backup is written, a file is read or brought in, each of which can be stopped; or the reader has to answer. */
export type BackupWork =
  | { kind: 'writing' | 'reading' | 'restoring'; progress: Progress; stop: () => void }
  | { kind: 'planned'; counts: RestoreCounts; hasPictures: boolean; confirm: () => void }
  | { kind: 'refused'; sentence: string };

interface Backup {
  exportAll: () => void;
  chooseFile: () => void;
  undoRestore: () => void;
  work: BackupWork | null;
  /** Closes what is shown; work that is going on is stopped. */
  close: () => void;
}

/** The way out and the way back in: “Esporta tutto” and “Ripristina”. The tools for it are loaded when they are asked for. */
export function useBackup(tell: Tell): Backup {
  const [work, setWork] = useState<BackupWork | null>(null);

  /** Shows how far a work is until it has ended. */
  const follow = useCallback(
    async <T>(
      kind: 'writing' | 'reading' | 'restoring',
      run: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<T>,
    ): Promise<T> => {
      const ending = new AbortController();
      const stop = (): void => ending.abort();
      const show = (progress: Progress): void => setWork({ kind, progress, stop });
      show({ done: 0, total: 0 });
      try {
        return await run(ending.signal, shownSometimes(show));
      } finally {
        setWork(null);
      }
    },
    [],
  );
  const undoRestore = useCallback((): void => {
    void import('./restoreFile').then(({ undoLastRestore }) => undoLastRestore()).then((sentence) => tell(sentence));
  }, [tell]);
  const bringIn = useCallback(
    async (source: BackupSource): Promise<void> => {
      const { restorePlan } = await import('./restoreFile');
      const { sentence, canUndo } = await follow('restoring', (signal, onProgress) => restorePlan(source, signal, onProgress));
      tell(sentence, canUndo ? undoRestore : undefined);
    },
    [follow, tell, undoRestore],
  );
  const read = useCallback(
    async (file: Blob): Promise<void> => {
      const { planRestore } = await import('./restoreFile');
      const plan = await follow('reading', (signal, onProgress) => planRestore(file, signal, onProgress));
      if (plan?.kind === 'refused') setWork(plan);
      if (plan?.kind !== 'planned') return;
      const { counts, source } = plan;
      setWork({ kind: 'planned', counts, hasPictures: source.counts.images > 0, confirm: () => void bringIn(source) });
    },
    [follow, bringIn],
  );
  const exportAll = useCallback((): void => {
    void follow('writing', async (signal, onProgress) => {
      const { exportBackup } = await import('./exportBackup');
      return exportBackup(signal, onProgress);
    }).then((sentence) => tell(sentence));
  }, [follow, tell]);
  const chooseFile = useCallback((): void => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.zip,.json,application/zip,application/json';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file !== undefined) void read(file);
    });
    input.click();
  }, [read]);
  const close = useCallback((): void => {
    if (work !== null && 'stop' in work) work.stop();
    // A dialog tells that it closes also when the next has taken its place.
    setWork((now) => (now === work ? null : now));
  }, [work]);
  return { exportAll, chooseFile, undoRestore, work, close };
}

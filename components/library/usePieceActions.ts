import { useMemo } from 'preact/hooks';
import { tellFailure } from '@/components/hooks/failureMessages';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import type { Tell } from '@/components/hooks/useNotices';
import type { ReadingState } from '@/utils/export/readingState';
import { translate, translateCount } from '@/utils/localization/translate';
import type { PieceFacts } from '@/utils/search/pieceFacts';
import { markedWords } from './markedWords';

export interface PieceActions {
  /** Puts pieces into a state of reading; `unarchived` takes them out of the archive. */
  mark: (addresses: readonly string[], to: ReadingState | 'unarchived') => void;
  /** Asks for the labels of pieces. */
  label: (pieces: readonly PieceFacts[]) => void;
}

/** What can be done with pieces of the list, one or many, each with a sentence of what came of it and the way back; `label` asks for labels. */
export function usePieceActions(tell: Tell, label: PieceActions['label']): PieceActions {
  return useMemo(() => ({ mark: (addresses, to) => void mark(addresses, to, tell), label }), [tell, label]);
}

async function mark(addresses: readonly string[], to: ReadingState | 'unarchived', tell: Tell): Promise<void> {
  const library = await loadLibrary();
  const outcome = await library.changeReading(addresses, to);
  if (outcome.kind === 'failed') {
    tellFailure(tell, outcome.because, () => void mark(addresses, to, tell));
    return;
  }
  const before = outcome.value;
  if (before.length === 0) return;
  const putBack = async (): Promise<void> => {
    const undone = await library.restoreReading(before, to);
    if (undone.kind === 'failed') tellFailure(tell, undone.because, () => void putBack());
    else tell(translate('libraryMarkUndone'));
  };
  tell(translateCount(markedWords[to], before.length), () => void putBack());
}

import { useCallback } from 'preact/hooks';
import { tellFailure } from '@/components/hooks/failureMessages';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import type { Tell } from '@/components/hooks/useNotices';
import type { LabelChange } from '@/utils/library/pieceLabels';
import { translate } from '@/utils/localization/translate';

/** Changing the labels of a piece, with a sentence of what came of it and the way back. */
export function useLabelKeeping(tell: Tell): (address: string, change: LabelChange) => void {
  return useCallback((address, change) => void keepLabels(address, change, tell), [tell]);
}

async function keepLabels(address: string, change: LabelChange, tell: Tell): Promise<void> {
  const library = await loadLibrary();
  const outcome = await library.changeLabels([address], change);
  if (outcome.kind === 'failed') {
    tellFailure(tell, outcome.because, () => void keepLabels(address, change, tell));
    return;
  }
  const changes = outcome.value;
  if (changes.length === 0) return;
  const putBack = async (): Promise<void> => {
    const undone = await library.restoreLabels(changes);
    if (undone.kind === 'failed') tellFailure(tell, undone.because, () => void putBack());
    else tell(translate('labelsUndone'));
  };
  tell(translate('labelsKept'), () => void putBack());
}

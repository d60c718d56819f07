import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { changePassingDismissals, passingDismissals, watchPassingDismissals } from '@/utils/capture/passingDismissals';
import { translate } from '@/utils/localization/translate';
import { tellFailure } from './failureMessages';
import { loadLibrary } from './loadLibrary';
import { useLibrary } from './useLibrary';
import type { Tell } from './useNotices';

interface DismissedClaims {
  /** The words of the key points that the reader has put aside in this piece. */
  words: readonly string[];
  dismiss: (words: string) => void;
  restore: (words: readonly string[]) => void;
}

/** The key points put aside in a piece: kept with it when it is saved, until then for as long as the browser is open. Each change says what came of it. */
export function useDismissedClaims(address: string, saved: boolean, tell: Tell): DismissedClaims {
  const kept = useLibrary((library) => library.dismissedClaims(address), [address]);
  const passing = usePassing(address);
  useEffect(() => {
    if (saved && passing.length > 0) void takeAlong(address, passing);
  }, [address, saved, passing]);
  const restore = useCallback((words: readonly string[]): void => void putBack(address, words, tell), [address, tell]);
  const dismiss = useCallback((words: string): void => void putAside(address, words, tell, restore), [address, tell, restore]);
  const keptWords = kept.state === 'ready' ? kept.value : none;
  const words = useMemo(() => [...new Set([...keptWords, ...passing])], [keptWords, passing]);
  return { words, dismiss, restore };
}

const none: readonly string[] = [];

function usePassing(address: string): readonly string[] {
  const [passing, setPassing] = useState(none);
  useEffect(() => {
    const ending = new AbortController();
    watchPassingDismissals(address, setPassing, ending.signal);
    void passingDismissals(address).then((words) => {
      if (!ending.signal.aborted) setPassing(words.length === 0 ? none : words);
    });
    return () => ending.abort();
  }, [address]);
  return passing;
}

async function putAside(address: string, words: string, tell: Tell, restore: DismissedClaims['restore']): Promise<void> {
  const outcome = await (await loadLibrary()).dismissClaims(address, [words]);
  if (outcome.kind === 'failed') {
    tellFailure(tell, outcome.because, () => void putAside(address, words, tell, restore));
    return;
  }
  if (!outcome.value) await changePassingDismissals(address, (before) => [...new Set([...before, words])]);
  tell(translate('claimsDismissed'), () => restore([words]));
}

async function putBack(address: string, words: readonly string[], tell: Tell): Promise<void> {
  const outcome = await (await loadLibrary()).restoreClaims(address, words);
  if (outcome.kind === 'failed') {
    tellFailure(tell, outcome.because, () => void putBack(address, words, tell));
    return;
  }
  await changePassingDismissals(address, (before) => before.filter((other) => !words.includes(other)));
  tell(translate('claimsRestored'));
}

/** A piece that was saved meanwhile keeps what was put aside in it before. */
async function takeAlong(address: string, words: readonly string[]): Promise<void> {
  const outcome = await (await loadLibrary()).dismissClaims(address, words);
  if (outcome.kind === 'done' && outcome.value) {
    await changePassingDismissals(address, (before) => before.filter((other) => !words.includes(other)));
  }
}

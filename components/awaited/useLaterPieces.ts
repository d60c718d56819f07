import { useMemo } from 'preact/hooks';
import { failureMessages, tellFailure } from '@/components/hooks/failureMessages';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import type { Tell } from '@/components/hooks/useNotices';
import type { LaterPieces } from '@/components/related/laterPieces';
import { awaitPiece, forgetAwaited, type AwaitedPiece } from '@/utils/capture/awaitedPieces';
import { translate } from '@/utils/localization/translate';
import { useAwaited } from './useAwaited';

type Named = Pick<AwaitedPiece, 'address' | 'title'>;

/** Saving pieces without opening them, and giving that up again, each with a sentence and the way back. */
export function useLaterPieces(tell: Tell): LaterPieces {
  const pieces = useAwaited();
  return useMemo(() => {
    const awaited = new Set(pieces.map(({ address }) => address));
    const toggle = (piece: Named): void => void (awaited.has(piece.address) ? giveUp(piece, tell) : saveForLater(piece, tell));
    return { awaited, toggle };
  }, [pieces, tell]);
}

/** Lets a piece wait for its text. */
export async function saveForLater({ address, title }: Named, tell: Tell): Promise<void> {
  if (await askAgain({ address, title }, tell)) tell(translate('awaitKept'), () => void takeBack(address, tell));
}

/** Asks for the text of a piece once more. False where it could not be written down, which is told. */
export async function askAgain(piece: Named, tell: Tell): Promise<boolean> {
  const waits = await awaitPiece(piece, Date.now());
  if (waits !== 'waits') tell(translate(waits === 'refused' ? 'awaitTooMany' : failureMessages.unavailable));
  return waits === 'waits';
}

/** Its text may be there by now, and the piece saved: it goes into the bin then. */
async function takeBack(address: string, tell: Tell): Promise<void> {
  if (!(await forgetAwaited(address))) {
    tell(translate(failureMessages.unavailable));
    return;
  }
  const removed = await (await loadLibrary()).removeArticle(address, Date.now());
  if (removed.kind === 'failed') tellFailure(tell, removed.because, () => void takeBack(address, tell));
}

/** Lets a piece wait no longer. */
export async function giveUp(piece: Named, tell: Tell): Promise<void> {
  if (await forgetAwaited(piece.address)) tell(translate('awaitGivenUp'), () => void askAgain(piece, tell));
  else tell(translate(failureMessages.unavailable));
}

import { useMemo } from 'preact/hooks';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import type { Tell } from '@/components/hooks/useNotices';
import type { LaterPieces } from '@/components/related/RelatedPieces';
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
  const waits = await awaitPiece({ address, title }, Date.now());
  if (waits === 'refused') tell(translate('awaitTooMany'));
  else tell(translate('awaitKept'), () => void takeBack(address));
}

/** Its text may be there by now, and the piece saved: it goes into the bin then. */
async function takeBack(address: string): Promise<void> {
  await forgetAwaited(address);
  await (await loadLibrary()).removeArticle(address, Date.now());
}

/** Lets a piece wait no longer. */
export async function giveUp(piece: Named, tell: Tell): Promise<void> {
  await forgetAwaited(piece.address);
  tell(translate('awaitGivenUp'), () => void awaitPiece(piece, Date.now()));
}

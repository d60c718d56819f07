import { useCallback } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { translate } from '@/utils/localization/translate';
import { tellFailure } from './failureMessages';
import type { Library } from './library';
import { loadLibrary } from './loadLibrary';
import type { Tell } from './useNotices';

interface PieceKeeping {
  save: (article: Article) => void;
  /** Takes the piece out with all that was kept of it; the notice gives it back whole. */
  remove: (address: string) => void;
}

/** Saving and removing a piece, each with a sentence of what came of it. */
export function usePieceKeeping(tell: Tell): PieceKeeping {
  const save = useCallback(
    (article: Article): void => {
      void keep(article, tell);
    },
    [tell],
  );
  const remove = useCallback(
    (address: string): void => {
      void takeOut(address, tell);
    },
    [tell],
  );
  return { save, remove };
}

/** Null where the page is being closed, which alone keeps a file of the extension from coming: nothing is begun then, and nobody is there to be told. */
async function libraryOrNothing(): Promise<Library | null> {
  return loadLibrary().catch(() => null);
}

async function keep(article: Article, tell: Tell): Promise<void> {
  const library = await libraryOrNothing();
  if (library === null) return;
  const outcome = await library.saveArticle(article, Date.now());
  if (outcome.kind === 'failed') tellFailure(tell, outcome.because, () => void keep(article, tell));
  else tell(translate('controlSaved'));
}

async function takeOut(address: string, tell: Tell): Promise<void> {
  const library = await libraryOrNothing();
  if (library === null) return;
  const outcome = await library.removeArticle(address, Date.now());
  if (outcome.kind === 'failed') {
    tellFailure(tell, outcome.because, () => void takeOut(address, tell));
    return;
  }
  const removed = outcome.value;
  if (removed === null) return;
  const putBack = async (): Promise<void> => {
    const restored = await library.restoreFromBin(removed);
    if (restored.kind === 'done') tell(translate(restored.value === 'gone' ? 'binGone' : 'controlPutBack'));
    else tell(translate('controlNotPutBack'), () => void putBack());
  };
  tell(translate('controlRemoved'), () => void putBack());
}

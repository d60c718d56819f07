import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import type { Tell } from '@/components/hooks/useNotices';
import { type AwaitedPiece, type AwaitFault } from '@/utils/capture/awaitedPieces';
import { translate, translateCount } from '@/utils/localization/translate';
import { useAwaited } from './useAwaited';
import { askAgain, giveUp } from './useLaterPieces';

const faults = {
  unreachable: 'awaitUnreachable',
  refused: 'awaitRefused',
  gone: 'awaitGone',
  'too-large': 'awaitTooLarge',
  'not-an-article': 'awaitNotAnArticle',
  login: 'awaitLogin',
  full: 'awaitFull',
} as const satisfies Record<AwaitFault, string>;

/** What was saved without being opened and waits for its text, over the list: how far it is, and what to do with what could not be had. Nothing where nothing waits. */
export function AwaitedPieces({ tell }: { tell: Tell }): JSX.Element | null {
  const title = useId();
  const pieces = useAwaited();
  const isOnline = useOnline();
  if (pieces.length === 0) return null;
  return (
    <section class="awaited" aria-labelledby={title}>
      <h2 id={title} class="small-caps">
        <span role="status">{translateCount('awaitTitle', pieces.length)}</span>
      </h2>
      <ul>
        {pieces.map((piece) => (
          <li key={piece.address}>
            <p class="awaited-title" lang="it">
              {piece.title}
            </p>
            <p class="aside-text">{sentenceOf(piece, isOnline)}</p>
            <div class="awaited-actions">
              {piece.state === 'failed' && (
                <>
                  <Button label={translate('awaitAgainOf', piece.title)} onClick={() => void askAgain(piece, tell)}>
                    {translate('awaitAgain')}
                  </Button>
                  <a class="button button-plain" href={piece.address} target="_blank" rel="noopener noreferrer">
                    {translate('awaitOpen')}
                  </a>
                </>
              )}
              <IconButton label={translate('awaitRemoveOf', piece.title)} onClick={() => void giveUp(piece, tell)}>
                <Icon name="remove" />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentenceOf({ state, because }: AwaitedPiece, isOnline: boolean): string {
  if (state === 'failed' && because !== null) return translate(faults[because]);
  if (!isOnline) return translate('awaitOffline');
  return translate(because === null ? 'awaitComes' : 'awaitComesAgain');
}

function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const ending = new AbortController();
    const follow = (): void => setOnline(navigator.onLine);
    for (const name of ['online', 'offline']) window.addEventListener(name, follow, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return isOnline;
}

import type { JSX } from 'preact';
import { tellFailure } from '@/components/hooks/failureMessages';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { useLibrary } from '@/components/hooks/useLibrary';
import { formatDayAndTime, translate } from '@/utils/localization/translate';
import { changesRequest, savedRequest, versionRequest } from './readerRequest';

interface PieceVersionsProps {
  address: string;
  /** The version that is being read; absent for the copy saved first. */
  version?: number | undefined;
  tell: (message: string, undo?: () => void) => void;
}

/** The states of a piece that are kept, with their dates: each can be read and compared, a later one removed with a way back. Nothing where there is only the saved copy. */
export function PieceVersions({ address, version, tell }: PieceVersionsProps): JSX.Element | null {
  const kept = useLibrary((library) => library.versionsOf(address), [address]);
  if (kept.state !== 'ready' || kept.value.length < 2) return null;
  const remove = async (keptAt: number): Promise<void> => {
    const library = await loadLibrary();
    const outcome = await library.removeVersion(address, keptAt, Date.now());
    if (outcome.kind === 'failed') {
      tellFailure(tell, outcome.because, () => void remove(keptAt));
      return;
    }
    const removed = outcome.value;
    if (removed !== null) tell(translate('versionsRemoved'), () => void library.restoreFromBin(removed));
  };
  return (
    <section class="versions">
      <h2 class="small-caps">{translate('versionsTitle')}</h2>
      <ul>
        {kept.value.map(({ keptAt }, index) => {
          const isFirst = index === 0;
          const isShown = isFirst ? version === undefined : version === keptAt;
          const words = translate(isFirst ? 'versionsSaved' : 'versionsKept', formatDayAndTime(keptAt));
          return (
            <li key={keptAt}>
              <a
                href={`/reader.html${isFirst ? savedRequest(address) : versionRequest(address, keptAt)}`}
                aria-current={isShown ? 'page' : undefined}
              >
                {words}
              </a>
              {!isFirst && <a href={`/reader.html${changesRequest(address, { keptAt })}`}>{translate('versionsCompare')}</a>}
              {!isFirst && (
                <button
                  type="button"
                  class="versions-remove"
                  aria-label={`${translate('versionsRemove')}: ${words}`}
                  onClick={() => void remove(keptAt)}
                >
                  {translate('versionsRemove')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { useLibrary } from '@/components/hooks/useLibrary';
import { translate, translateCount } from '@/utils/localization/translate';

/** How many pictures of a saved piece are not here, and the way to ask for them again; nothing when all are. */
export function MissingPictures({ address }: { address: string }): JSX.Element | null {
  const missing = useLibrary((library) => library.missingImages(address), [address]);
  const [asking, setAsking] = useState(false);
  if (missing.state !== 'ready' || missing.value === 0) return null;
  const askAgain = (): void => {
    setAsking(true);
    void fetchAgain(address).finally(() => setAsking(false));
  };
  return (
    <p class="missing-pictures">
      {translateCount('readerMissingPictures', missing.value)}{' '}
      <Button weight="quiet" disabled={asking} onClick={askAgain}>
        {translate('readerFetchPictures')}
      </Button>
    </p>
  );
}

async function fetchAgain(address: string): Promise<void> {
  const [library, { fetchWantedImages }] = await Promise.all([loadLibrary(), import('@/utils/capture/fetchWantedImages')]);
  const wanted = await library.wantImagesAgain(address);
  if (wanted.kind === 'done') await fetchWantedImages();
}

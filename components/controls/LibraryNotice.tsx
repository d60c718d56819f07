import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import type { LibraryTrouble } from '@/utils/library/database';
import { translate } from '@/utils/localization/translate';
import { Button } from './Button';

const sentences = { replaced: 'stateReplaced', blocked: 'stateBlocked' } as const satisfies Record<LibraryTrouble, string>;

/** A line over the page while another version of Taccuino keeps it from its library: what it waits for, or the way to go on. */
export function LibraryNotice(): JSX.Element | null {
  const [trouble, setTrouble] = useState<LibraryTrouble | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    loadLibrary().then(
      (library) => {
        if (!ending.signal.aborted) library.watchLibraryTrouble(setTrouble, ending.signal);
      },
      // The page is closing; were it not, whatever asks the library says that it could not.
      () => undefined,
    );
    return () => ending.abort();
  }, []);
  if (trouble === null) return null;
  return (
    <div class="library-notice" role="alert">
      <p>{translate(sentences[trouble])}</p>
      {trouble === 'replaced' && <Button onClick={() => location.reload()}>{translate('stateReload')}</Button>}
    </div>
  );
}

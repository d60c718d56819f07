import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useLibrary } from '@/components/hooks/useLibrary';
import { savedRequest } from '@/components/reader/readerRequest';
import { translate, translateCount } from '@/utils/localization/translate';
import { PieceState } from './PieceState';

/** As many as a reader has in hand at a time, and as stand side by side. */
const most = 3;

/** What is being read, the last opened first: each goes on at the passage where it was left. Nothing where nothing is. */
export function ContinueReading(): JSX.Element | null {
  const title = useId();
  const found = useLibrary((library) => library.lastInReading(most), []);
  if (found.state !== 'ready' || found.value.length === 0) return null;
  return (
    <section class="continue" aria-labelledby={title}>
      <h2 id={title} class="small-caps">
        {translate('libraryContinue')}
      </h2>
      <ul>
        {found.value.map(({ address, title: name, minutes, readShare }) => (
          <li key={address}>
            <a lang="it" href={`/reader.html${savedRequest(address)}`}>
              {name}
            </a>
            <p class="aside-text">
              <PieceState readingState="reading" readShare={readShare} />
              {translateCount('libraryMinutesLeft', Math.max(1, Math.round(minutes * (1 - readShare))))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

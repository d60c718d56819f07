import type { JSX } from 'preact';
import { StatePage } from '@/components/controls/StatePage';
import { useCommandShortcut } from '@/components/hooks/useCommands';
import { translate } from '@/utils/localization/translate';

/** An empty library teaches the one gesture that fills it, with the shortcut that this browser really has. */
export function EmptyLibrary(): JSX.Element {
  const shortcut = useCommandShortcut('savePage');
  return (
    <main class="library-empty">
      <StatePage
        title={translate('libraryEmpty')}
        action={
          <a class="button button-main" href="https://www.glistatigenerali.com/" target="_blank" rel="noopener noreferrer">
            {translate('libraryOpenSite')}
          </a>
        }
      >
        {shortcut === null ? translate('libraryEmptyText') : translate('libraryEmptyShortcut', shortcut)}
      </StatePage>
    </main>
  );
}

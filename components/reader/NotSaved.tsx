import type { JSX } from 'preact';
import { StatePage } from '@/components/controls/StatePage';
import { usePageTitle } from '@/components/hooks/usePageTitle';
import { translate } from '@/utils/localization/translate';

/** The page for a piece that is not in the library: the way to it on its site. */
export function NotSaved({ address }: { address: string }): JSX.Element {
  usePageTitle(translate('readerNotSaved'));
  return (
    <main class="page-state">
      <StatePage
        title={translate('readerNotSaved')}
        action={
          <>
            <a class="button button-main" href={address} rel="noreferrer">
              {translate('readerOpenSource')}
            </a>
            <a class="button button-quiet" href="/library.html">
              {translate('stateOpenLibrary')}
            </a>
          </>
        }
      >
        {translate('readerNotSavedText')}
      </StatePage>
    </main>
  );
}

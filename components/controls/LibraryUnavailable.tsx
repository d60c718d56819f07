import type { JSX } from 'preact';
import { translate } from '@/utils/localization/translate';
import { Button } from './Button';
import { StatePage } from './StatePage';

/** The whole page where nothing can be shown without the library: what is safe, and the one thing to do. */
export function LibraryUnavailable(): JSX.Element {
  return (
    <main class="page-state">
      <StatePage
        title={translate('stateUnavailable')}
        role="alert"
        action={
          <Button weight="main" onClick={() => location.reload()}>
            {translate('stateRetry')}
          </Button>
        }
      >
        {translate('stateUnavailableText')}
      </StatePage>
    </main>
  );
}

import type { JSX } from 'preact';
import type { LibraryFault } from '@/utils/library/outcome';
import { translate } from '@/utils/localization/translate';
import { Button } from './Button';
import { StatePage } from './StatePage';

/**
 * The whole page where nothing can be shown without the library: what is safe, and the one thing to do. A browser that lets nothing be kept is another matter than
 * a library that does not open today: there is nothing to try again, and pieces can still be read.
 */
export function LibraryUnavailable({ because }: { because: LibraryFault }): JSX.Element {
  if (because === 'forbidden') {
    return (
      <main class="page-state">
        <StatePage title={translate('stateForbidden')} role="alert">
          {translate('stateForbiddenText')}
        </StatePage>
      </main>
    );
  }
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

import type { JSX } from 'preact';
import { translate } from '@/utils/localization/translate';
import type { HighlightSession } from '@/utils/page/highlightSession';
import { firstWords } from './firstWords';

/** Says what is waited for while a highlight waits for a selection to be attached to. */
export function AttachBar({ session, quotation }: { session: HighlightSession; quotation: string }): JSX.Element {
  return (
    <div class="highlight-line highlight-attach" role="status">
      <p>{translate('highlightAttaching', firstWords(quotation))}</p>
      <button type="button" class="highlight-words" onClick={() => session.attach(null)}>
        {translate('highlightCancel')}
      </button>
    </div>
  );
}

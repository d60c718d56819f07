import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import { translate, translateCount } from '@/utils/localization/translate';

interface PanelCommentsProps {
  /** Null where the page does not tell. */
  count: number | null;
  onGo: () => void;
}

/** How many comments the piece has, and the way to them on the page. */
export function PanelComments({ count, onGo }: PanelCommentsProps): JSX.Element {
  return (
    <div class="panel-empty">
      <p>
        {count === null
          ? translate('panelCommentsUnknown')
          : count === 0
            ? translate('panelCommentsNone')
            : translateCount('panelComments', count)}
      </p>
      <p class="aside-text">{translate('panelCommentsText')}</p>
      <Button icon="comment" onClick={onGo}>
        {translate('relatedComments')}
      </Button>
    </div>
  );
}

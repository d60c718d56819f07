import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { translate, translateCount } from '@/utils/localization/translate';
import type { Restoring } from './useBackup';

interface RestoreDialogProps {
  restoring: Restoring;
  onConfirm: () => void;
  onClose: () => void;
}

/** What a file would add, shown before anything is written; or why it is refused. */
export function RestoreDialog({ restoring, onConfirm, onClose }: RestoreDialogProps): JSX.Element {
  if (restoring.kind === 'refused') {
    return (
      <Dialog title={translate('controlRefused')} onClose={onClose}>
        <p>{restoring.sentence}</p>
        <div class="dialog-actions">
          <Button weight="main" onClick={onClose}>
            {translate('controlUnderstood')}
          </Button>
        </div>
      </Dialog>
    );
  }
  const { articles, highlights } = restoring.counts;
  const isNothing = articles.added === 0 && highlights.added === 0;
  return (
    <Dialog title={translate('controlRestoreTitle')} onClose={onClose}>
      <p>
        {isNothing
          ? translate('controlRestoreNothing')
          : translate(
              'controlRestorePlan',
              translateCount('controlPieces', articles.added),
              translateCount('controlHighlights', highlights.added),
            )}
      </p>
      {articles.present > 0 && <p class="aside-text">{translateCount('controlRestorePresent', articles.present)}</p>}
      {articles.added > 0 && <p class="aside-text">{translate('controlRestorePictures')}</p>}
      <div class="dialog-actions">
        <Button weight="quiet" onClick={onClose}>
          {translate('controlCancel')}
        </Button>
        <Button weight="main" onClick={onConfirm}>
          {translate('controlRestore')}
        </Button>
      </div>
    </Dialog>
  );
}

import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { formatNumber, translate, translateCount } from '@/utils/localization/translate';
import type { RestoreCounts } from '@/utils/library/planRestore';
import type { BackupWork } from './useBackup';

interface BackupDialogProps {
  work: BackupWork;
  onClose: () => void;
}

const titles = { writing: 'backupWriting', reading: 'backupReading', restoring: 'backupRestoring' } as const;

/** How far a backup or a restore has come, with the way to stop it; what a file would bring, before anything is written; or why it is refused. */
export function BackupDialog({ work, onClose }: BackupDialogProps): JSX.Element {
  switch (work.kind) {
    case 'refused':
      return (
        <Dialog title={translate('controlRefused')} onClose={onClose}>
          <p>{work.sentence}</p>
          <div class="dialog-actions">
            <Button weight="main" onClick={onClose}>
              {translate('controlUnderstood')}
            </Button>
          </div>
        </Dialog>
      );
    case 'planned':
      return (
        <Dialog title={translate('controlRestoreTitle')} onClose={onClose}>
          <PlannedRestore {...work} />
          <div class="dialog-actions">
            <Button weight="quiet" onClick={onClose}>
              {translate('controlCancel')}
            </Button>
            <Button weight="main" onClick={work.confirm}>
              {translate('controlRestore')}
            </Button>
          </div>
        </Dialog>
      );
    case 'writing':
    case 'reading':
    case 'restoring':
      return (
        <Dialog title={translate(titles[work.kind])} onClose={onClose}>
          <WorkProgress {...work.progress} />
          <div class="dialog-actions">
            <Button onClick={work.stop}>{translate('controlCancel')}</Button>
          </div>
        </Dialog>
      );
  }
}

function PlannedRestore({ counts, hasPictures }: { counts: RestoreCounts; hasPictures: boolean }): JSX.Element {
  const { added, present, newerHere, highlights, others } = counts;
  const parts = [
    added > 0 ? translateCount('controlRestoreAdded', added) : null,
    present > 0 ? translateCount('controlRestorePresent', present) : null,
    newerHere > 0 ? translateCount('controlRestoreNewer', newerHere) : null,
    highlights > 0 ? `+${translateCount('controlHighlights', highlights)}` : null,
  ].filter((part) => part !== null);
  return (
    <>
      <p>
        <strong>{parts.join(', ')}</strong>
      </p>
      <p class="aside-text">{translate(added + highlights + others === 0 ? 'controlRestoreNothing' : 'controlRestoreKeeps')}</p>
      {added > 0 && !hasPictures && <p class="aside-text">{translate('controlRestorePictures')}</p>}
    </>
  );
}

/** Without a total nothing is known yet; when all pieces are through, what is left is short and cannot be counted. */
function WorkProgress({ done, total }: { done: number; total: number }): JSX.Element {
  const isCounted = total > 0 && done < total;
  return (
    <>
      <progress class="backup-progress" aria-label={translate('backupProgress')} max={total || 1} {...(isCounted && { value: done })} />
      <p class="aside-text">{isCounted ? translate('backupDone', formatNumber(done), formatNumber(total)) : translate('backupAlmost')}</p>
    </>
  );
}

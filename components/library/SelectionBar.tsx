import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { Menu, MenuItem } from '@/components/controls/Menu';
import { Button } from '@/components/controls/Button';
import { formatNumber, translate, translateCount } from '@/utils/localization/translate';
import type { BulkWork } from './useBulkWork';

interface SelectionBarProps {
  count: number;
  /** Whether all that is chosen is archived already: then it is taken out of the archive. */
  isArchived: boolean;
  work: BulkWork | null;
  onArchive: () => void;
  onLabel: () => void;
  onExport: (kind: 'zip' | 'markdown') => void;
  onRemove: () => void;
  onClear: () => void;
}

/** What can be done with the chosen pieces, at the foot of the window; while something is done, how far it is and the way to stop it. */
export function SelectionBar({ count, isArchived, work, onArchive, onLabel, onExport, onRemove, onClear }: SelectionBarProps): JSX.Element {
  return (
    <section class="selection-bar" aria-label={translate('bulkBar')}>
      <p class="selection-count" role="status">
        {work === null
          ? translateCount('bulkChosen', count)
          : translate('backupDone', formatNumber(work.progress.done), formatNumber(work.progress.total))}
      </p>
      {work !== null ? (
        <>
          <progress aria-label={translate('backupProgress')} max={work.progress.total} value={work.progress.done} />
          <Button weight="quiet" onClick={work.stop}>
            {translate('controlCancel')}
          </Button>
        </>
      ) : (
        <>
          <Tool icon="archive" onClick={onArchive}>
            {translate(isArchived ? 'libraryUnarchive' : 'libraryArchive')}
          </Tool>
          <Tool icon="tag" onClick={onLabel}>
            {translate('labelsEdit')}
          </Tool>
          <Tool icon="remove" onClick={onRemove}>
            {translate('bulkRemove')}
          </Tool>
          <Menu label={translate('bulkExport')}>
            <MenuItem onClick={() => onExport('zip')}>
              <Icon name="takeOut" />
              {translate('bulkExportZip')}
            </MenuItem>
            <MenuItem onClick={() => onExport('markdown')}>
              <Icon name="page" />
              {translate('bulkExportMarkdown')}
            </MenuItem>
          </Menu>
          <IconButton label={translate('bulkClear')} keys="Escape" onClick={onClear}>
            <Icon name="close" />
          </IconButton>
        </>
      )}
    </section>
  );
}

function Tool({ icon, onClick, children }: { icon: IconName; onClick: () => void; children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" class="button button-quiet" onClick={onClick}>
      <Icon name={icon} />
      <span class="word-if-wide">{children}</span>
    </button>
  );
}

import type { JSX } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { Menu, MenuItem } from '@/components/controls/Menu';
import { ReadingControls } from '@/components/controls/ReadingControls';
import { SaveMark } from '@/components/controls/SaveMark';
import { translate } from '@/utils/localization/translate';
import type { Settings } from '@/utils/settings/settings';

interface ReaderBarProps {
  saved: boolean;
  settings: Settings;
  onSettings: (part: Partial<Settings>) => void;
  onSave: () => void;
  onRemove: () => void;
  /** Leads into the toolbar where text is selected, else opens the list; absent until highlights can be made. */
  onHighlights?: () => void;
  /** Absent while there is nothing to copy. */
  onCopyHighlights?: () => void;
}

/** The reader's few tools. */
export function ReaderBar({ saved, settings, onSettings, onSave, onRemove, onHighlights, onCopyHighlights }: ReaderBarProps): JSX.Element {
  return (
    <header class="reader-bar">
      <a class="button button-quiet" href="/library.html">
        <Icon name="library" />
        <span class="word-if-wide">{translate('readerLibrary')}</span>
      </a>
      <a class="button button-quiet" href="/notebook.html">
        <Icon name="notebook" />
        <span class="word-if-wide">{translate('libraryNotebook')}</span>
      </a>
      <span class="reader-space" />
      <IconButton
        label={translate('readerHighlights')}
        disabled={onHighlights === undefined}
        {...(onHighlights === undefined ? {} : { onClick: onHighlights })}
      >
        <Icon name="marker" />
      </IconButton>
      <IconButton label={translate(saved ? 'readerRemove' : 'readerSave')} pressed={saved} onClick={saved ? onRemove : onSave}>
        <SaveMark saved={saved} />
      </IconButton>
      <Menu>
        {onCopyHighlights !== undefined && (
          <MenuItem onClick={onCopyHighlights}>
            <Icon name="copy" />
            {translate('readerCopyHighlights')}
          </MenuItem>
        )}
        <MenuItem onClick={() => window.print()}>
          <Icon name="print" />
          {translate('readerPrint')}
        </MenuItem>
        <a href="/options.html">
          <Icon name="options" />
          {translate('readerOptions')}
        </a>
        <ReadingControls settings={settings} onChange={onSettings} />
      </Menu>
    </header>
  );
}

import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/controls/Icon';
import { Menu, MenuItem } from '@/components/controls/Menu';
import { ReadingControls } from '@/components/controls/ReadingControls';
import { translate } from '@/utils/localization/translate';
import type { Settings } from '@/utils/settings/settings';
import { leaveFor } from './leaveFor';

interface PopupMenuProps {
  settings: Settings;
  onChange: (part: Partial<Settings>) => void;
}

/** The ways out of the popup, and how its text is set. */
export function PopupMenu({ settings, onChange }: PopupMenuProps): JSX.Element {
  return (
    <Menu>
      <MenuItem onClick={() => leaveFor('/library.html')}>
        <Icon name="library" />
        {translate('popupLibrary')}
      </MenuItem>
      <MenuItem onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
        <Icon name="options" />
        {translate('popupOptions')}
      </MenuItem>
      <ReadingControls settings={settings} onChange={onChange} />
    </Menu>
  );
}

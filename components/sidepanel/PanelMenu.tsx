import type { JSX } from 'preact';
import { browser, type PublicPath } from 'wxt/browser';
import { Icon, type IconName } from '@/components/controls/Icon';
import { Menu, MenuItem } from '@/components/controls/Menu';
import { ReadingControls } from '@/components/controls/ReadingControls';
import { translate, type MessageKey } from '@/utils/localization/translate';
import type { Settings } from '@/utils/settings/settings';

interface PanelMenuProps {
  settings: Settings;
  onChange: (part: Partial<Settings>) => void;
}

const pages: readonly (readonly [PublicPath, IconName, MessageKey])[] = [
  ['/library.html', 'library', 'popupLibrary'],
  ['/notebook.html', 'notebook', 'libraryNotebook'],
];

/** The ways from the panel to other pages of ours, and how its text is set. */
export function PanelMenu({ settings, onChange }: PanelMenuProps): JSX.Element {
  return (
    <Menu>
      {pages.map(([page, icon, name]) => (
        <MenuItem key={page} onClick={() => void browser.tabs.create({ url: browser.runtime.getURL(page) })}>
          <Icon name={icon} />
          {translate(name)}
        </MenuItem>
      ))}
      <MenuItem onClick={() => void browser.runtime.openOptionsPage()}>
        <Icon name="options" />
        {translate('popupOptions')}
      </MenuItem>
      <ReadingControls settings={settings} onChange={onChange} />
    </Menu>
  );
}

import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/controls/Icon';
import { Menu, MenuItem } from '@/components/controls/Menu';
import { ReadingControls } from '@/components/controls/ReadingControls';
import { useLibrary } from '@/components/hooks/useLibrary';
import { savedRequest } from '@/components/reader/readerRequest';
import { openPanel } from '@/utils/capture/openPanel';
import { translate } from '@/utils/localization/translate';
import type { Settings } from '@/utils/settings/settings';
import { leaveFor } from './leaveFor';

interface PieceInTab {
  addresses: readonly [string, ...string[]];
  tabId: number;
}

interface PopupMenuProps {
  /** The piece in the tab, its own address before others that lead to it; null where there is none. */
  piece: PieceInTab | null;
  settings: Settings;
  onChange: (part: Partial<Settings>) => void;
}

/** The ways out of the popup, and how its text is set. */
export function PopupMenu({ piece, settings, onChange }: PopupMenuProps): JSX.Element {
  return (
    <Menu>
      {piece !== null && <HighlightsItem {...piece} />}
      <MenuItem onClick={() => void openPanel().then(() => window.close())}>
        <Icon name="panel" />
        {translate('popupPanel')}
      </MenuItem>
      <MenuItem onClick={() => leaveFor('/library.html')}>
        <Icon name="library" />
        {translate('popupLibrary')}
      </MenuItem>
      <MenuItem onClick={() => leaveFor('/notebook.html')}>
        <Icon name="notebook" />
        {translate('libraryNotebook')}
      </MenuItem>
      <MenuItem onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
        <Icon name="options" />
        {translate('popupOptions')}
      </MenuItem>
      <ReadingControls settings={settings} onChange={onChange} />
    </Menu>
  );
}

/** The way to the piece's highlights, where it has any: their list on the page, or the reader where the page gives no answer. */
function HighlightsItem({ addresses, tabId }: PieceInTab): JSX.Element | null {
  const highlights = useLibrary((library) => library.highlightsOf(...addresses), addresses);
  if (highlights.state !== 'ready' || highlights.value.length === 0) return null;
  const show = (): void => {
    void import('./askPage').then(
      async ({ askPage }) => {
        if (await askPage('showHighlights', tabId)) window.close();
        else leaveFor('/reader.html', savedRequest(addresses[0]));
      },
      // A file of the extension is missing only when its page is being closed.
      () => undefined,
    );
  };
  return (
    <MenuItem onClick={show}>
      <Icon name="marker" />
      {translate('popupHighlights', highlights.value.length)}
    </MenuItem>
  );
}

import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { Button } from '@/components/controls/Button';
import { useCommands } from '@/components/hooks/useCommands';
import { translate } from '@/utils/localization/translate';

/** The shortcuts as this browser has them, and the way to change them, which is the browser's own. */
export function Shortcuts(): JSX.Element {
  const commands = useCommands();
  return (
    <>
      <table class="options-table">
        <tbody>
          {commands.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <th scope="row">{name === '_execute_action' ? translate('optionsOpenPopup') : description}</th>
              <td>{shortcut === '' ? <span class="aside-text">{translate('optionsNoShortcut')}</span> : <kbd>{shortcut}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="options-actions">
        <Button onClick={changeShortcuts}>{translate('optionsChangeShortcuts')}</Button>
      </div>
    </>
  );
}

/** A call of Firefox that the types, made from Chromium's, do not know. */
interface ShortcutSettings {
  openShortcutSettings(): Promise<void>;
}

/** Firefox has a call for it, Chromium an address of its own. */
function changeShortcuts(): void {
  if (import.meta.env.FIREFOX) void (browser.commands as typeof browser.commands & ShortcutSettings).openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

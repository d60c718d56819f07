import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface Command {
  name: string;
  /** What it does, in the words of the manifest. */
  description: string;
  /** As this browser has it now; empty when the reader or another extension took it. */
  shortcut: string;
}

/** The shortcuts of the extension as the browser really has them; empty until it has answered. */
export function useCommands(): readonly Command[] {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) => setCommands(all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }))));
  }, []);
  return commands;
}

/** The shortcut of one command; null where it has none. */
export function useCommandShortcut(name: string): string | null {
  const shortcut = useCommands().find((command) => command.name === name)?.shortcut ?? '';
  return shortcut === '' ? null : shortcut;
}

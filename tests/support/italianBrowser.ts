/**
 * The browser's interface as far as a page of ours asks for it while it is tested alone: the Italian messages, empty storages, nobody to speak to. `more` stands
 * beside it, or in place of what it names.
 */
export async function italianBrowser(more: Readonly<Record<string, unknown>> = {}): Promise<{ browser: object }> {
  const italian = (await (await fetch('/_locales/it/messages.json')).json()) as Record<string, { message: string } | undefined>;
  const nothing = { addListener: () => undefined, removeListener: () => undefined };
  const getMessage = (key: string, values: string[] = []) =>
    (italian[key]?.message ?? '').replace(/\$(\d)/gu, (_, position: string) => values[Number(position) - 1] ?? '');
  const empty = { get: () => Promise.resolve({}), set: () => Promise.resolve() };
  const browser = {
    i18n: { getMessage },
    runtime: { id: 'taccuino', onMessage: nothing, sendMessage: () => Promise.resolve(), getManifest: () => ({ version: '0' }) },
    storage: { local: empty, session: empty, onChanged: nothing },
    ...more,
  };
  return { browser };
}

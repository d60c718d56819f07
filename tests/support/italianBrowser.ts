/** The browser's interface as far as a page of ours asks for it while it is tested alone: the Italian messages, an empty storage, nobody to speak to. */
export async function italianBrowser(): Promise<{ browser: object }> {
  const italian = (await (await fetch('/_locales/it/messages.json')).json()) as Record<string, { message: string } | undefined>;
  const nothing = { addListener: () => undefined, removeListener: () => undefined };
  const getMessage = (key: string, values: string[] = []) =>
    (italian[key]?.message ?? '').replace(/\$(\d)/gu, (_, position: string) => values[Number(position) - 1] ?? '');
  const storage = { local: { get: () => Promise.resolve({}), set: () => Promise.resolve() }, onChanged: nothing };
  return {
    browser: { i18n: { getMessage }, runtime: { id: 'taccuino', onMessage: nothing, sendMessage: () => Promise.resolve() }, storage },
  };
}

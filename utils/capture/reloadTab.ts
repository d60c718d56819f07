import { browser, type Browser } from 'wxt/browser';

/** How long a page may take to load again, in milliseconds, until it is read as far as it has come. */
const patience = 10_000;

/** Loads a tab again, or the one in front in this window; settles when it has loaded, failed to, or taken too long. Never rejects. */
export async function reloadTab(tabId?: number): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) return;
  const loaded = Promise.withResolvers<undefined>();
  const hear = (changed: number, { status }: Browser.tabs.OnUpdatedInfo): void => {
    if (changed === id && status === 'complete') loaded.resolve(undefined);
  };
  browser.tabs.onUpdated.addListener(hear);
  AbortSignal.timeout(patience).addEventListener('abort', () => loaded.resolve(undefined), { once: true });
  // A tab that has gone cannot be loaded; who reads it next is told so.
  await browser.tabs.reload(id).then(
    () => loaded.promise,
    () => undefined,
  );
  browser.tabs.onUpdated.removeListener(hear);
}

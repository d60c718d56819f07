import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/*
 * The pieces through which a page has gone by `pushState` since it was loaded, each told by the browser while the tab stood there. Kept in `storage.session`: the
 * background that is asked about one may have been started anew since.
 */
const passedSchema = z.object({ loaded: z.string(), addresses: z.array(z.string()) });
/** An endless page brings a few pieces an hour; the oldest are forgotten. */
const most = 50;

/** Remembers that the page in a tab, loaded at one address, has gone on to another. Rejects for nothing: what cannot be remembered is asked again by a page. */
export async function rememberPassed(tabId: number, loaded: string, address: string): Promise<void> {
  const before = await passed(tabId, loaded);
  if (before.includes(address)) return;
  const addresses = [...before, address].slice(-most);
  await browser.storage.session.set({ [keyOf(tabId)]: { loaded, addresses } }).catch(() => undefined);
}

/** Whether the page in a tab, loaded at one address, is known to have stood at another. */
export async function hasPassed(tabId: number, loaded: string, address: string): Promise<boolean> {
  return (await passed(tabId, loaded)).includes(address);
}

async function passed(tabId: number, loaded: string): Promise<string[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(keyOf(tabId)).catch(() => ({}));
  const known = passedSchema.safeParse(stored[keyOf(tabId)]);
  // Another page was loaded in this tab since.
  return known.success && known.data.loaded === loaded ? known.data.addresses : [];
}

function keyOf(tabId: number): string {
  return `passed ${tabId}`;
}

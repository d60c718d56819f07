import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { builtOnce } from './builtOnce';
import { listenUntil } from './listenUntil';

/*
 * How open pages of the publisher hear that the library changed: a number and the hash of an address in `storage.local`, which every content script can
 * see. The hash keeps the reader's addresses out of a place that is read by code inside a page.
 */
const key = 'revision';
const revisionSchema = builtOnce(() => z.object({ revision: z.number(), addressHash: z.string() }));

/** Stands in the place of a hash where more has changed than can be told one by one. */
const everything = '*';

/** Tells all contexts that what is kept of this address has changed, with null of any. Called after the commit; never rejects, since what is kept is safe already. */
export async function bumpRevision(address: string | null): Promise<void> {
  const addressHash = address === null ? everything : await hashAddress(address);
  // Two contexts that wrote the same number would raise one event for two changes.
  await navigator.locks
    .request('taccuino-revision', async () => {
      const before = revisionSchema().safeParse((await browser.storage.local.get(key))[key]);
      await browser.storage.local.set({ [key]: { revision: before.success ? before.data.revision + 1 : 1, addressHash } });
    })
    .catch(() => undefined); // The pages ask again when they become visible.
}

/** The number of the last change that was told; 0 before the first. Grows by each change, so that an equal number means that nothing was changed. */
export async function currentRevision(): Promise<number> {
  const now = revisionSchema().safeParse((await browser.storage.local.get(key))[key]);
  return now.success ? now.data.revision : 0;
}

/** Calls the listener after each change of what is kept of this address, until the signal is aborted. */
export function watchRevision(address: string, listener: () => void, signal: AbortSignal): void {
  const own = hashAddress(address);
  watchRevisions((addressHash) => {
    void own.then((hash) => {
      if ((addressHash === hash || addressHash === everything) && !signal.aborted) listener();
    });
  }, signal);
}

/** Calls the listener with the hash of each address that changes (`*` for any), until the signal is aborted (for ever without one). */
export function watchRevisions(listener: (addressHash: string) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    const change = revisionSchema().safeParse(area === 'local' ? changes[key]?.newValue : undefined);
    if (change.success) listener(change.data.addressHash);
  };
  listenUntil(browser.storage.onChanged, onChanged, signal);
}

/** The first 16 hexadecimal digits of the address's SHA-256. */
async function hashAddress(address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  // Not by subarray: in Firefox the bytes belong to the page, and a content script may not make a new array of their kind.
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
    .slice(0, 8)
    .join('');
}

import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';

/*
 * Key points put aside in pieces that are not saved. They are kept in `storage.session`, which lives in memory and is gone with the browser: a reader who
 * opens the popup again finds the list as it was left, and nothing of a piece that was not saved stays on the disk. A piece that is saved takes them along.
 */

const key = 'passingDismissals';
const passingSchema = z.catch(z.record(z.string(), z.array(z.string())), {});

/** Words of the key points put aside in the piece of this address, in the order in which that was done. */
export async function passingDismissals(address: string): Promise<readonly string[]> {
  return (await readAll())[address] ?? [];
}

/** Changes what is put aside in the piece of this address; two contexts that do so at once lose nothing. */
export async function changePassingDismissals(address: string, changed: (words: readonly string[]) => readonly string[]): Promise<void> {
  await navigator.locks.request('taccuino-passing-dismissals', async () => {
    const { [address]: before = [], ...others } = await readAll();
    const after = changed(before);
    await browser.storage.session.set({ [key]: after.length === 0 ? others : { ...others, [address]: after } });
  });
}

/** Calls the listener with what is put aside in the piece of this address after each change, wherever it was made, until the signal is aborted. */
export function watchPassingDismissals(address: string, listener: (words: readonly string[]) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change) listener(passingSchema.parse(change.newValue)[address] ?? []);
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

async function readAll(): Promise<Record<string, readonly string[]>> {
  return passingSchema.parse((await browser.storage.session.get(key))[key]);
}

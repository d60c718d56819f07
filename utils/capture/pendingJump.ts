import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { passageSelectorSchema, type PassageSelector } from '@/utils/highlights/highlight';

/*
 * A jump asked for in a page that is not open yet. Kept in `storage.session`, because the background that answers the page may have died in between.
 */
const key = 'pendingJump';
const pendingSchema = z.object({ address: z.string(), selector: passageSelectorSchema, at: z.number() });

/** A page that takes longer to open than this (milliseconds) was opened for another reason. */
const validity = 60_000;

/** Remembers that the page of this address, once open, should go to a passage; the last wish counts. */
export async function rememberJump(address: string, selector: PassageSelector, at: number): Promise<void> {
  await browser.storage.session.set({ [key]: { address, selector, at } });
}

/** The passage that a page of one of these addresses should go to, given once; null when nobody asked in the last minute. */
export async function takePendingJump(addresses: readonly string[], now: number): Promise<PassageSelector | null> {
  const pending = pendingSchema.safeParse((await browser.storage.session.get(key))[key]);
  if (!pending.success || !addresses.includes(pending.data.address)) return null;
  await browser.storage.session.remove(key);
  return now - pending.data.at <= validity ? pending.data.selector : null;
}

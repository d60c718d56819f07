import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const key = 'siteRest';

/** The longest that the site is believed when it asks to be left alone, in milliseconds: a header that says a year would end searching for good. */
const longest = 60 * 60_000;

/** Until when the site is to be left alone (milliseconds since 1970), as it asked whichever page of ours it answered; null where nothing was asked or the time is over. */
export async function restUntil(now: number): Promise<number | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key).catch(() => ({}));
  const until = z.number().safeParse(stored[key]).data ?? 0;
  return until > now ? Math.min(until, now + longest) : null;
}

/** Leaves the site alone for some milliseconds from `now`, in all pages and until the browser is closed at most; gives back until when. */
export async function letRest(milliseconds: number, now: number): Promise<number> {
  const until = now + Math.min(Math.max(0, milliseconds), longest);
  await browser.storage.session.set({ [key]: until }).catch(() => undefined);
  return until;
}

import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { listenUntil } from '@/utils/messaging/listenUntil';

/*
 * Words of a piece about which the panel is asked for related passages, from wherever that is done: kept in `storage.session`, because the panel may not be open yet, and the background that
 * was told of them may have died when it is.
 */
const key = 'panelQuestion';

/** Characters of a passage at most: more says no more of what it is about. */
export const longestQuestion = 4_000;

const questionSchema = z.object({
  /** The piece that the words are from. */
  address: z.string(),
  text: z.string(),
  /** What the words are of it; `piece` is all of it, and has none. */
  of: z.enum(['piece', 'selection', 'claim', 'highlight']),
  /** The window whose panel is asked; null where nobody knows, and any may take it. */
  windowId: z.nullable(z.number()),
  /** Milliseconds since 1970. */
  at: z.number(),
});

export type PanelQuestion = z.infer<typeof questionSchema>;

/** A panel that is opened later than this (milliseconds) was opened for another reason. */
const validity = 60_000;

/** Asks the panel for the passages related to words of a piece, now or once it is open; the last question counts. */
export async function askInPanel({ text, ...question }: PanelQuestion): Promise<void> {
  const words = text.replaceAll(/\s+/gu, ' ').trim().slice(0, longestQuestion);
  if (words !== '' || question.of === 'piece') await browser.storage.session.set({ [key]: { ...question, text: words } });
}

/** The question about a piece of one of these addresses to the panel of a window, given once; null when nobody asked in the last minute. */
export async function takePanelQuestion(addresses: readonly string[], windowId: number | null, now: number): Promise<PanelQuestion | null> {
  const asked = questionSchema.safeParse((await browser.storage.session.get(key))[key]);
  if (!asked.success || !addresses.includes(asked.data.address)) return null;
  const { windowId: wanted } = asked.data;
  if (wanted !== null && windowId !== null && wanted !== windowId) return null;
  await browser.storage.session.remove(key);
  return now - asked.data.at <= validity ? asked.data : null;
}

/** Calls back whenever a question is asked, until the signal is aborted. */
export function watchPanelQuestion(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string): void => {
    if (area === 'session' && questionSchema.safeParse(changes[key]?.newValue).success) listener();
  };
  listenUntil(browser.storage.onChanged, onChanged, signal);
}

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { pieceCardSchema } from '@/utils/article/article';
import { meetCards } from '@/utils/library/metCards';
import { articleAddress } from '@/utils/publisher/articleAddress';
import { readSettings } from '@/utils/settings/settings';

/** Cards that are taken from one page at most: a list of the site has some dozens. */
const mostCards = 300;

const cardsSchema = z.array(z.unknown()).check(z.maxLength(mostCards));

/**
 * Keeps the cards that a tab shows, where the reader wants that and it shows a page of the publisher. While it is not wished nothing is put into the page. Never rejects: nobody asked
 * for it just now.
 */
export async function meetTab(tabId: number): Promise<void> {
  try {
    const { keepMetCards } = await readSettings();
    if (!keepMetCards || articleAddress((await browser.tabs.get(tabId)).url ?? '') === null) return;
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/readCards.js'] });
    const cards = cardsSchema.safeParse(injected?.result);
    if (!cards.success) return;
    const parsed = cards.data.flatMap((card) => pieceCardSchema.safeParse(card).data ?? []);
    if (parsed.length > 0) await meetCards(parsed, Date.now());
  } catch {
    // The tab is gone, or the browser does not let us: its cards are met another time.
  }
}

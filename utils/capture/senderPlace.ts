import { browser } from 'wxt/browser';
import { type Sender } from '@/utils/messaging/createChannel';
import { articleAddress, type Address } from '@/utils/publisher/articleAddress';
import { hasPassed, rememberPassed } from './passedPieces';

/** The tab that a message comes from, and the address of the piece that it concerns. */
export interface SenderPlace {
  tabId: number;
  address: Address;
  /** False once the page has gone on by `pushState`: what its document says of itself may then be of another piece. */
  settled: boolean;
}

/**
 * Where a message comes from, by what the browser says of it. After `pushState` the browser says two things: the address that the page was loaded with, and
 * that of the tab, which may be another page already. Which of both is meant the page tells with `at`; besides them it can name only one at which the browser
 * has seen it before. Rejects for any other, and for anybody but a page of the publisher: what is said of one piece must never be taken for another's.
 */
export async function senderPlace({ tab, url }: Sender, at: string | null): Promise<SenderPlace> {
  const loaded = articleAddress(url ?? '');
  if (tab?.id === undefined || loaded === null) throw new Error('a message from elsewhere than a page of the publisher');
  const now = articleAddress(tab.url ?? '') ?? loaded;
  const address = at === null ? loaded : articleAddress(at);
  const settled = loaded === now;
  if (address !== loaded && address === now) await rememberPassed(tab.id, loaded, now);
  if (address === loaded || address === now) return { tabId: tab.id, address, settled };
  if (address === null || !(await isOrWasAt(tab.id, loaded, address)))
    throw new Error('a message about a piece that its tab has never shown');
  return { tabId: tab.id, address, settled: false };
}

/** The tab may also have arrived there only after the browser wrote down what it says of the sender. */
async function isOrWasAt(tabId: number, loaded: Address, address: Address): Promise<boolean> {
  if (await hasPassed(tabId, loaded, address)) return true;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (articleAddress(tab?.url ?? '') !== address) return false;
  await rememberPassed(tabId, loaded, address);
  return true;
}

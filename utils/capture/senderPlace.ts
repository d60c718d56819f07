import { type Sender } from '@/utils/messaging/createChannel';
import { articleAddress, type Address } from '@/utils/publisher/articleAddress';

/** The tab that a message comes from, and the address of the piece that it concerns. */
export interface SenderPlace {
  tabId: number;
  address: Address;
  /** False once the page has gone on by `pushState`: what its document says of itself may then be of another piece. */
  settled: boolean;
}

/**
 * Where a message comes from, by what the browser says of it. After `pushState` the browser says two things: the address that the page was loaded with, and
 * that of the tab, which may be another page already. Which of both is meant the page tells with `at`; it can name no third. Throws for anybody but a page of
 * the publisher.
 */
export function senderPlace({ tab, url }: Sender, at: string | null): SenderPlace {
  const loaded = articleAddress(url ?? '');
  if (tab?.id === undefined || loaded === null) throw new Error('a message from elsewhere than a page of the publisher');
  const now = articleAddress(tab.url ?? '') ?? loaded;
  const meant = at === null ? loaded : articleAddress(at);
  const address = meant === now ? now : loaded;
  return { tabId: tab.id, address, settled: loaded === now };
}

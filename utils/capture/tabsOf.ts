import { browser, type Browser } from 'wxt/browser';
import { articleAddress } from '@/utils/publisher/articleAddress';
import { publisherPattern } from './publisherAccess';

/** Open tabs of the piece of these addresses, the one in front of the reader first. */
export async function tabsOf(addresses: readonly string[]): Promise<Browser.tabs.Tab[]> {
  const tabs = await browser.tabs.query({ url: publisherPattern });
  return tabs
    .filter(({ url }) => addresses.includes(articleAddress(url ?? '') ?? ''))
    .sort((one, other) => Number(other.active) - Number(one.active) || other.lastAccessed - one.lastAccessed);
}

import { browser } from 'wxt/browser';
import { citePassage } from '@/utils/export/citePassage';
import { type Ink } from '@/utils/highlights/highlight';
import { placeInArticle } from '@/utils/highlights/placeInArticle';
import { changeHighlight } from '@/utils/library/changeHighlight';
import { highlightsOf } from '@/utils/library/highlightsOf';
import { outcomeOf } from '@/utils/library/outcome';
import { removeHighlight } from '@/utils/library/removeHighlight';
import { savedArticle } from '@/utils/library/savedArticle';
import { type Handlers, type ProtocolOf, type Sender } from '@/utils/messaging/createChannel';
import { type toBackground } from '@/utils/messaging/toBackground';
import { articleAddress, type Address } from '@/utils/publisher/articleAddress';
import { changeSettings, readSettings } from '@/utils/settings/settings';
import { articleOfPage } from './articleOfPage';
import { bringTools } from './bringTools';
import { keepPageHighlight } from './keepPageHighlight';
import { takePendingJump } from './pendingJump';

/** The answers to what a page of the publisher asks of the background. Each concerns the piece at the sender's own address and no other. */
export const answerPage: Handlers<ProtocolOf<typeof toBackground>> = {
  async highlightsHere(_, sender) {
    const { address } = placeOf(sender);
    const [saved, highlights, settings] = await Promise.all([savedArticle(address), highlightsOf(address), readSettings()]);
    const addresses = [address, ...(saved ? [saved.article.address, ...saved.article.otherAddresses] : [])];
    const pendingJump = await takePendingJump(addresses, Date.now());
    return { saved: saved !== null, highlights, toolbar: settings.toolbar, lastInk: settings.lastInk, pendingJump };
  },

  async keepHighlight(highlight, sender) {
    const { tabId, address } = placeOf(sender);
    const kept = await keepPageHighlight(tabId, address, highlight);
    if (kept.kind === 'kept') await rememberInk(highlight.ink);
    return kept;
  },

  async changeHighlight({ id, ...change }, sender) {
    const here = await isHere(id, sender);
    if (here.kind === 'failed') return here;
    if (!here.value) return { kind: 'failed', because: 'gone' };
    const changed = await changeHighlight(id, change, Date.now());
    if (changed.kind === 'failed') return changed;
    if (changed.value && change.ink) await rememberInk(change.ink);
    return changed.value ? { kind: 'changed', highlight: changed.value } : { kind: 'failed', because: 'gone' };
  },

  async removeHighlight({ id }, sender) {
    const here = await isHere(id, sender);
    if (here.kind === 'failed') return { kind: 'failed', because: 'unavailable' };
    if (!here.value) return { kind: 'removed', highlight: null };
    const removed = await removeHighlight(id);
    return removed.kind === 'done' ? { kind: 'removed', highlight: removed.value } : { kind: 'failed', because: 'unavailable' };
  },

  async citePassage(selector, sender) {
    const { tabId, address } = placeOf(sender);
    const found = await articleOfPage(tabId, address);
    return found.kind === 'found' ? citePassage(found.article, placeInArticle(found.article, selector)) : null;
  },

  async bringTools(_, sender) {
    return bringTools(placeOf(sender).tabId);
  },

  async openReader(_, sender) {
    const { tabId, address } = placeOf(sender);
    const saved = await outcomeOf(() => savedArticle(address));
    const search = saved.kind === 'done' && saved.value ? { address: saved.value.article.address } : { tab: String(tabId) };
    await browser.tabs.create({
      url: browser.runtime.getURL(`/reader.html?${new URLSearchParams(search).toString()}`),
      openerTabId: tabId,
    });
    return null;
  },
};

/** The highlight is kept already: settings that cannot be written must not tell the page otherwise. */
async function rememberInk(lastInk: Ink): Promise<void> {
  await changeSettings({ lastInk }).catch(() => undefined);
}

/** Where a message comes from, by what the browser says of it: the page itself is not asked. */
function placeOf({ tab, url }: Sender): { tabId: number; address: Address } {
  const address = articleAddress(url ?? '');
  if (tab?.id === undefined || address === null) throw new Error('a message from elsewhere than a page of the publisher');
  return { tabId: tab.id, address };
}

async function isHere(id: string, sender: Sender) {
  const { address } = placeOf(sender);
  return outcomeOf(async () => (await highlightsOf(address)).some((highlight) => highlight.id === id));
}

import { browser } from 'wxt/browser';
import { citePassage } from '@/utils/export/citePassage';
import { type Ink } from '@/utils/highlights/highlight';
import { placeInArticle } from '@/utils/highlights/placeInArticle';
import { changeHighlight } from '@/utils/library/changeHighlight';
import { highlightsOf } from '@/utils/library/highlightsOf';
import { learnAddress } from '@/utils/library/learnAddress';
import { splitHighlights } from '@/utils/library/mergeHighlights';
import { outcomeOf } from '@/utils/library/outcome';
import { removeHighlight } from '@/utils/library/removeHighlight';
import { savedArticle } from '@/utils/library/savedArticle';
import { type Handlers, type ProtocolOf } from '@/utils/messaging/createChannel';
import { type toBackground } from '@/utils/messaging/toBackground';
import { knownBefore } from '@/utils/publisher/knownBefore';
import { awaitPiece, giveUpWaiting } from '@/utils/library/waitingHighlights';
import { changeSettings, readSettings } from '@/utils/settings/settings';
import { articleOfPage } from './articleOfPage';
import { bringTools } from './bringTools';
import { compareTab } from './compareTab';
import { keepPageHighlight, keepWaitingHere, mergePageHighlights } from './keepPageHighlight';
import { takePendingJump } from './pendingJump';
import { senderPlace } from './senderPlace';
import { showRelated } from './showRelated';

/** The answers to what a page of the publisher asks of the background. Each concerns the piece at the sender's own address and no other. */
export const answerPage: Handlers<ProtocolOf<typeof toBackground>> = {
  async highlightsHere({ at, links }, sender) {
    const place = await senderPlace(sender, at);
    const { address, settled } = place;
    // The page hears of it by the revision: reading takes a while, and what is kept already can be painted now.
    void keepWaitingHere(place);
    if (settled) await learnAddress(address, knownBefore(address, links));
    const [saved, highlights, settings] = await Promise.all([savedArticle(address), highlightsOf(address), readSettings()]);
    const addresses = [address, ...(saved ? [saved.article.address, ...saved.article.otherAddresses] : [])];
    const pendingJump = await takePendingJump(addresses, Date.now());
    const { toolbar, lastInk, inkNames, wholeWords, theme } = settings;
    return { saved: saved !== null, highlights, toolbar, lastInk, inkNames, wholeWords, theme, pendingJump };
  },

  async keepHighlight({ at, doneAt, ...highlight }, sender, request) {
    const kept = await keepPageHighlight(await senderPlace(sender, at), highlight, request, past(doneAt));
    if (kept.kind === 'kept') await rememberInk(highlight.ink);
    return kept;
  },

  async writeDownHighlight({ at, doneAt, ...highlight }, sender, request) {
    const from = { request, address: (await senderPlace(sender, at)).address, doneAt: past(doneAt) };
    if ((await awaitPiece(highlight, [], from)).kind === 'failed') return false;
    const noted = await changeHighlight(highlight.id, { note: highlight.note }, from.doneAt, from);
    return noted.kind === 'done' && noted.value !== null;
  },

  async giveUpHighlight({ at, id }, sender) {
    await giveUpWaiting(id, (await senderPlace(sender, at)).address);
    return null;
  },

  async changeHighlight({ at, doneAt, id, ...change }, sender, request) {
    const place = await senderPlace(sender, at);
    const { address } = place;
    if (change.selector) {
      const found = await articleOfPage(place);
      if (found.kind === 'failed') return found;
      change.selector = placeInArticle(found.article, change.selector);
    }
    const changed = await changeHighlight(id, change, past(doneAt), { request, address });
    if (changed.kind === 'failed') return changed;
    if (changed.value && change.ink) await rememberInk(change.ink);
    return changed.value ? { kind: 'changed', highlight: changed.value } : { kind: 'failed', because: 'gone' };
  },

  async removeHighlight({ at, doneAt, id }, sender, request) {
    const removed = await removeHighlight(id, past(doneAt), { request, address: (await senderPlace(sender, at)).address });
    return removed.kind === 'done' ? { kind: 'removed', highlight: removed.value } : removed;
  },

  async mergeHighlights({ at, doneAt, replaced, highlight }, sender, request) {
    const merged = await mergePageHighlights(await senderPlace(sender, at), replaced, highlight, request, past(doneAt));
    if (merged.kind === 'merged') await rememberInk(highlight.ink);
    return merged;
  },

  async splitHighlights({ at, doneAt, id, removed }, sender, request) {
    const { address } = await senderPlace(sender, at);
    const split = await splitHighlights(id, removed, { request, address, doneAt: past(doneAt) });
    if (split.kind === 'failed') return split;
    return split.value ? { kind: 'split', highlights: split.value } : { kind: 'failed', because: 'gone' };
  },

  async citePassage({ at, selector }, sender) {
    const found = await articleOfPage(await senderPlace(sender, at));
    return found.kind === 'found' ? citePassage(found.article, placeInArticle(found.article, selector)) : null;
  },

  async hasChanged({ at }, sender) {
    const { tabId, address } = await senderPlace(sender, at);
    return (await compareTab(tabId, address)).kind === 'changed';
  },

  async bringTools(script, sender) {
    return bringTools((await senderPlace(sender, null)).tabId, script);
  },

  async showRelated({ at, text, of }, sender) {
    const { tab } = sender;
    // Nothing is awaited before: the reader's click in the page is one on us only while it lasts.
    const opened = await showRelated(
      { text, of },
      senderPlace(sender, at).then(({ address }) => address),
      tab?.windowId,
    );
    const command = opened ? undefined : (await browser.commands.getAll()).find(({ name }) => name === 'showPanel');
    return { opened, shortcut: command?.shortcut ?? '' };
  },

  async openRoom(_, sender) {
    const { tabId } = await senderPlace(sender, null);
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html#room'), openerTabId: tabId });
    return null;
  },

  async openReader({ at }, sender) {
    const { tabId, address } = await senderPlace(sender, at);
    const saved = await outcomeOf(() => savedArticle(address));
    const search =
      saved.kind === 'done' && saved.value ? { address: saved.value.article.address, tab: String(tabId) } : { tab: String(tabId) };
    await browser.tabs.create({
      url: browser.runtime.getURL(`/reader.html?${new URLSearchParams(search).toString()}`),
      openerTabId: tabId,
    });
    return null;
  },
};

/** A page may say anything, but not that its reader did something in times to come. */
function past(time = Date.now()): number {
  return Math.min(time, Date.now());
}

/** The highlight is kept already: settings that cannot be written must not tell the page otherwise. */
async function rememberInk(lastInk: Ink): Promise<void> {
  await changeSettings({ lastInk }).catch(() => undefined);
}

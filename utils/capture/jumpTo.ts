import { browser } from 'wxt/browser';
import { passageLink } from '@/utils/export/passageLink';
import { type PassageSelector } from '@/utils/highlights/highlight';
import { toPage } from '@/utils/messaging/toPage';
import { rememberJump } from './pendingJump';
import { reachPage } from './reachPage';
import { tabsOf } from './tabsOf';

/**
 * `jumped`: an open tab of the piece went to the passage and was brought to the front; `lost`, and left where it was, when the passage is not there. `not-open`: the caller has to follow
 * `link` as a real click on an `<a target="_blank">`, since browsers heed a text fragment only there; the page repeats the jump when it opens.
 */
export type Jump = { kind: 'jumped'; state: 'exact' | 'moved' | 'changed' | 'lost' } | { kind: 'not-open'; link: string };

/** Goes to a passage of a piece on the publisher's page; `otherAddresses` are those under which a tab may hold the same piece. */
export async function jumpTo(address: string, selector: PassageSelector, otherAddresses: readonly string[] = []): Promise<Jump> {
  for (const { id, windowId } of await tabsOf([address, ...otherAddresses])) {
    if (id === undefined || !(await reachPage(id))) continue;
    const reply = await toPage.ask('jumpToPassage', selector, id);
    if (reply.kind !== 'answered') continue;
    // Where there is nothing to show the reader stays, and is told so.
    if (reply.value.state !== 'lost') {
      await browser.tabs.update(id, { active: true });
      await browser.windows.update(windowId, { focused: true });
    }
    return { kind: 'jumped', state: reply.value.state };
  }
  await rememberJump(address, selector, Date.now());
  return { kind: 'not-open', link: passageLink(address, selector) };
}

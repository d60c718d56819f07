import { browser } from 'wxt/browser';
import { toPage } from '@/utils/messaging/toPage';
import { reachPage } from './reachPage';
import { tabsOf } from './tabsOf';

/** Brings an open tab of a piece to the front, at its comments. `not-open` where none answers, `none` where the page has no comments and is left where it was. */
export async function goToComments(...addresses: string[]): Promise<'there' | 'none' | 'not-open'> {
  for (const { id, windowId } of await tabsOf(addresses)) {
    if (id === undefined || !(await reachPage(id))) continue;
    const reply = await toPage.ask('jumpToComments', null, id);
    if (reply.kind !== 'answered') continue;
    if (!reply.value) return 'none';
    await browser.tabs.update(id, { active: true });
    await browser.windows.update(windowId, { focused: true });
    return 'there';
  }
  return 'not-open';
}

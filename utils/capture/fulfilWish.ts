import { type LibraryFault } from '@/utils/library/outcome';
import { translate, type MessageKey } from '@/utils/localization/translate';
import { toPage } from '@/utils/messaging/toPage';
import { toReader } from '@/utils/messaging/toReader';
import { reachPage } from './reachPage';
import { savePage, type PageSaving } from './savePage';
import { showBadge, showTrouble } from './showBadge';

const sentences: Record<Exclude<PageSaving['kind'], 'saved' | 'already-saved' | 'not-saved'>, MessageKey> = {
  'not-an-article': 'badgeNotAnArticle',
  'other-site': 'badgeNotAnArticle',
  'no-access': 'badgeNoAccess',
  unreachable: 'badgeUnreachable',
  failed: 'badgeUnreachable',
};

const faults: Record<LibraryFault, MessageKey> = { full: 'badgeFull', forbidden: 'badgeForbidden', unavailable: 'badgeUnavailable' };

/** Fulfils in a tab what a reader wishes by key or menu, by the name of the manifest's command; a failure is shown on the button, since there is no other place that the reader looks at. Other names do nothing. */
export async function fulfilWish(wish: string, tabId: number): Promise<void> {
  if (wish === 'savePage') {
    const saving = await savePage(tabId);
    if (saving.kind === 'saved' || saving.kind === 'already-saved') return showBadge(tabId);
    return showTrouble(tabId, translate(saving.kind === 'not-saved' ? faults[saving.because] : sentences[saving.kind]));
  }
  if (wish !== 'highlightSelection' && wish !== 'showHighlights') return;
  // Our own reader first: no script of ours can be put into it.
  const own = await toReader(tabId).ask(wish, null);
  const reply = own.kind === 'answered' ? own : (await reachPage(tabId)) ? await toPage.ask(wish, null, tabId) : null;
  if (reply?.kind !== 'answered') return showTrouble(tabId, translate('badgeUnreachable'));
  if (!reply.value) await showTrouble(tabId, translate(wish === 'highlightSelection' ? 'badgeNothingSelected' : 'badgeNotAnArticle'));
}

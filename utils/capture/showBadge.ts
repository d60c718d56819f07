import { browser } from 'wxt/browser';
import { highlightsOf } from '@/utils/library/highlightsOf';
import { outcomeOf } from '@/utils/library/outcome';
import { whichAreSaved } from '@/utils/library/whichAreSaved';
import { translate, translateCount } from '@/utils/localization/translate';
import { articleAddress } from '@/utils/publisher/articleAddress';

/** The red pencil; badges know no themes, and white on it keeps 6:1. */
const pencil = '#b3261e';

/** What the button in the toolbar shows for one tab. */
interface Badge {
  text: string;
  title: string;
  icons: '' | 'saved-';
}

/** Shows on the button whether the piece in a tab is saved and how many highlights it has. Without effect for other tabs and for one that is gone. */
export async function showBadge(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const address = articleAddress(tab?.url ?? '');
  if (address !== null) await paint(tabId, await badgeOf(address));
}

/** Shows on the button that something asked for by key or menu did not work, and says why in its title, until the page changes. */
export async function showTrouble(tabId: number, sentence: string): Promise<void> {
  await paint(tabId, { text: '!', title: sentence, icons: '' });
}

/** Shows on the button what came of something asked for by menu that is not about the page itself, as a sign with a sentence in its title, until the page changes. */
export async function showNews(tabId: number, sign: string, sentence: string): Promise<void> {
  await paint(tabId, { text: sign, title: sentence, icons: '' });
}

async function badgeOf(address: string): Promise<Badge> {
  const kept = await outcomeOf(async () => ({
    saved: (await whichAreSaved([address])).has(address),
    highlights: await highlightsOf(address),
  }));
  if (kept.kind === 'failed' || !kept.value.saved) return { text: '', title: translate('extensionShortName'), icons: '' };
  const count = kept.value.highlights.length;
  if (count === 0) return { text: '✓', title: translate('badgeSaved'), icons: 'saved-' };
  return { text: String(count), title: translateCount('badgeHighlights', count), icons: 'saved-' };
}

async function paint(tabId: number, { text, title, icons }: Badge): Promise<void> {
  // The tab may close at any moment, and then each of these fails; there is nothing left to paint.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: pencil }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
    setIcon({ tabId, path: { 16: `/icons/${icons}16.png`, 32: `/icons/${icons}32.png` } }),
  ]);
}

/** Chromium's promise form of setIcon also reports a closed tab in the console, as an error that nobody looked at; its older form can look. */
function setIcon(details: Parameters<typeof browser.action.setIcon>[0]): Promise<unknown> {
  if (import.meta.env.FIREFOX) return browser.action.setIcon(details);
  return new Promise((resolve) => {
    browser.action.setIcon(details, () => resolve(browser.runtime.lastError));
  });
}

import { browser, type Browser } from 'wxt/browser';
import { isPublisherAddress } from '@/utils/publisher/isPublisherAddress';
import { hasPublisherAccess } from './publisherAccess';

/** How long a page may take until it is read as far as it has come: who opened the popup waits, and a stalled server would let them wait for ever. */
const patience = 3_000;

/** What a tab gave when it was asked to read its page: nothing of it is parsed yet. Why it could not be asked is told as in `TabReading`. */
export type TabAnswer = { kind: 'answered'; result: unknown; tabId: number } | { kind: 'other-site' | 'no-access' | 'unreachable' };

/** Lets the page in a tab be read: injects the reader script, which leaves the page as it is. Never rejects for what a page may do. */
export async function askTab(tabId: number): Promise<TabAnswer> {
  const [tab, hasAccess] = await Promise.all([browser.tabs.get(tabId).catch(() => null), hasPublisherAccess()]);
  return tab === null ? { kind: 'unreachable' } : askOpenTab(tabId, tab.url, hasAccess);
}

async function askOpenTab(tabId: number, url: string | undefined, hasAccess: boolean): Promise<TabAnswer> {
  // Without access to a page its address is not told, unless the reader has just clicked our button there.
  if (url !== undefined && url !== '' && !isPublisherAddress(url)) return { kind: 'other-site' };
  if (!hasAccess) return { kind: 'no-access' };
  if (!url) return { kind: 'other-site' };
  try {
    return { kind: 'answered', result: await extractIn(tabId), tabId };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Asks the tab that is in front in this window, as {@link askTab}. */
export async function askActiveTab(): Promise<TabAnswer> {
  const [[tab], hasAccess] = await Promise.all([browser.tabs.query({ active: true, currentWindow: true }), hasPublisherAccess()]);
  return tab?.id === undefined ? { kind: 'unreachable' } : askOpenTab(tab.id, tab.url, hasAccess);
}

/** Runs the reader script when the page is ready, or as it stands when it is not ready in time. */
async function extractIn(tabId: number): Promise<unknown> {
  const late = Promise.withResolvers<'late'>();
  AbortSignal.timeout(patience).addEventListener('abort', () => late.resolve('late'), { once: true });
  const ready = inject(tabId, false);
  const first = await Promise.race([ready, late.promise]);
  if (first !== 'late') return first[0]?.result;
  ready.catch(() => undefined); // may still fail when the tab closes; nobody waits for it any more
  return (await inject(tabId, true))[0]?.result;
}

function inject(tabId: number, injectImmediately: boolean): Promise<Browser.scripting.InjectionResult<unknown>[]> {
  return browser.scripting.executeScript({ target: { tabId }, files: ['/readArticle.js'], injectImmediately });
}

import { browser, type Browser } from 'wxt/browser';
import { type Article } from '@/utils/article/article';
import { extractionSchema, type Extraction, type NotAnArticleReason } from '@/utils/article/extraction';
import { articleAddress } from '@/utils/publisher/articleAddress';
import { isPublisherAddress } from '@/utils/publisher/isPublisherAddress';
import { hasPublisherAccess } from './publisherAccess';

/** How long a page may take until it is read as far as it has come: who opened the popup waits, and a stalled server would let them wait for ever. */
const patience = 3_000;

/**
 * What a tab holds. `no-access`: the reader took the permission for the site back; `unreachable`: the tab is gone or shows the browser's own error page;
 * `failed`: the reading itself broke, which is a fault of ours.
 */
export type TabReading =
  | { kind: 'article'; article: Article; tabId: number }
  | { kind: 'not-an-article'; because: Exclude<NotAnArticleReason, 'other-site' | 'failed'> }
  | { kind: 'other-site' | 'no-access' | 'unreachable' | 'failed' };

/** Reads the page in a tab: injects the reader script, which leaves the page as it is, and parses what it gives back. Never rejects for what a page may do. */
export async function readTab(tabId: number): Promise<TabReading> {
  const [tab, hasAccess] = await Promise.all([browser.tabs.get(tabId).catch(() => null), hasPublisherAccess()]);
  if (tab === null) return { kind: 'unreachable' };
  // Without access to a page its address is not told, unless the reader has just clicked our button there.
  if (tab.url !== undefined && tab.url !== '' && !isPublisherAddress(tab.url)) return { kind: 'other-site' };
  if (!hasAccess) return { kind: 'no-access' };
  if (!tab.url) return { kind: 'other-site' };
  return readPage(tabId);
}

async function readPage(tabId: number): Promise<TabReading> {
  let result: unknown;
  try {
    result = await extractIn(tabId);
  } catch {
    return { kind: 'unreachable' };
  }
  const extraction = extractionSchema.safeParse(result);
  return extraction.success ? readingOf(extraction.data, tabId) : { kind: 'failed' };
}

function readingOf(extraction: Extraction, tabId: number): TabReading {
  if (extraction.kind === 'article') {
    const { article } = extraction;
    // The address is the identity under which everything is kept: one that is not in its normal form must not get in.
    return articleAddress(article.address) === article.address ? { kind: 'article', article, tabId } : { kind: 'failed' };
  }
  const { because } = extraction;
  return because === 'other-site' || because === 'failed' ? { kind: because } : { kind: 'not-an-article', because };
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

import { type Article } from '@/utils/article/article';
import { extractionSchema, type Extraction, type NotAnArticleReason } from '@/utils/article/extraction';
import { articleAddress } from '@/utils/publisher/articleAddress';
import { knownBefore } from '@/utils/publisher/knownBefore';
import { askTab, type TabAnswer } from './askTab';

/**
 * What a tab holds. `no-access`: the reader took the permission for the site back; `unreachable`: the tab is gone or shows the browser's own error page;
 * `failed`: the reading itself broke, which is a fault of ours.
 */
export type TabReading =
  | { kind: 'article'; article: Article; tabId: number }
  | { kind: 'not-an-article'; because: Exclude<NotAnArticleReason, 'other-site' | 'failed'> }
  | { kind: 'other-site' | 'no-access' | 'unreachable' | 'failed' };

/** Reads the page in a tab and parses what it gives back. Never rejects for what a page may do. */
export async function readTab(tabId: number): Promise<TabReading> {
  return parseReading(await askTab(tabId));
}

/** What a tab's answer says; `failed` for one that is no extraction. */
export function parseReading(answer: TabAnswer): TabReading {
  if (answer.kind !== 'answered') return answer;
  const extraction = extractionSchema.safeParse(answer.result);
  return extraction.success ? readingOf(extraction.data, answer.tabId) : { kind: 'failed' };
}

function readingOf(extraction: Extraction, tabId: number): TabReading {
  if (extraction.kind === 'article') {
    const { article } = extraction;
    const { address } = article;
    // The address is the identity under which everything is kept: one that is not in its normal form must not get in.
    if (articleAddress(address) !== address) return { kind: 'failed' };
    // Nor one of another piece, which would then be taken for this one, with all that is kept of it.
    return { kind: 'article', article: { ...article, otherAddresses: knownBefore(address, article.otherAddresses) }, tabId };
  }
  const { because } = extraction;
  return because === 'other-site' || because === 'failed' ? { kind: because } : { kind: 'not-an-article', because };
}

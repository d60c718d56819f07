import { type LibraryFault } from '@/utils/library/outcome';
import { saveArticle } from '@/utils/library/saveArticle';
import { readTab, type TabReading } from './readTab';

/** What became of “save this page”. What was not saved has the library's own reason; the others are those of {@link readTab}. */
export type PageSaving =
  | { kind: 'saved' | 'already-saved'; address: string }
  | { kind: 'not-saved'; because: LibraryFault }
  | Exclude<TabReading, { kind: 'article' }>;

/** Reads the page in a tab and keeps it; its pictures are fetched later by the queue. */
export async function savePage(tabId: number): Promise<PageSaving> {
  const reading = await readTab(tabId);
  if (reading.kind !== 'article') return reading;
  const outcome = await saveArticle(reading.article, Date.now());
  if (outcome.kind === 'failed') return { kind: 'not-saved', because: outcome.because };
  return { kind: outcome.value, address: reading.article.address };
}

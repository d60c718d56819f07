import { type Highlight } from '@/utils/highlights/highlight';
import { placeInArticle } from '@/utils/highlights/placeInArticle';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { articleOfPage } from './articleOfPage';

/** What the page tells of a highlight; its id is minted there, so that the same message sent again changes nothing. */
export type PageHighlight = Omit<Highlight, 'address' | 'changedAt'>;

export type HighlightKeeping =
  { kind: 'kept'; highlight: Highlight } | { kind: 'failed'; because: 'full' | 'unavailable' | 'not-an-article' | 'no-access' };

/**
 * Keeps a highlight made in the page at `address` in a tab, saving the piece with it where it is not saved. The passage is described again in the words of
 * the article, so that it is found in the reader view too.
 */
export async function keepPageHighlight(tabId: number, address: string, highlight: PageHighlight): Promise<HighlightKeeping> {
  const found = await articleOfPage(tabId, address);
  if (found.kind === 'failed') return found;
  const { article } = found;
  const placed: Highlight = {
    ...highlight,
    address: article.address,
    selector: placeInArticle(article, highlight.selector),
    changedAt: highlight.createdAt,
  };
  const outcome = await keepHighlight(placed, article, Date.now());
  return outcome.kind === 'done' ? { kind: 'kept', highlight: outcome.value } : outcome;
}

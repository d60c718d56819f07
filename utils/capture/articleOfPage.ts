import { type Article } from '@/utils/article/article';
import { outcomeOf } from '@/utils/library/outcome';
import { savedArticle } from '@/utils/library/savedArticle';
import { readTab } from './readTab';

export type ArticleOfPage =
  { kind: 'found'; article: Article } | { kind: 'failed'; because: 'full' | 'unavailable' | 'not-an-article' | 'no-access' };

/** The piece that a page at `address` shows, as it is saved, or read from its tab where it is not. */
export async function articleOfPage(tabId: number, address: string): Promise<ArticleOfPage> {
  const saved = await outcomeOf(() => savedArticle(address));
  if (saved.kind === 'failed') return saved;
  if (saved.value) return { kind: 'found', article: saved.value.article };
  const reading = await readTab(tabId);
  if (reading.kind === 'no-access') return { kind: 'failed', because: 'no-access' };
  // The tab may have gone on to another piece while it was read, and what the reader meant must not end up there.
  const isSame = reading.kind === 'article' && [reading.article.address, ...reading.article.otherAddresses].includes(address);
  return isSame ? { kind: 'found', article: reading.article } : { kind: 'failed', because: 'not-an-article' };
}

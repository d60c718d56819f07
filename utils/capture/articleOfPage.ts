import { type Article } from '@/utils/article/article';
import { outcomeOf, type LibraryFault } from '@/utils/library/outcome';
import { savedArticle } from '@/utils/library/savedArticle';
import { readTab } from './readTab';
import { type SenderPlace } from './senderPlace';

export type ArticleOfPage =
  | { kind: 'found'; article: Article }
  | { kind: 'failed'; because: LibraryFault | 'not-an-article' | 'no-access' };

/** The piece that a page shows, as it is saved under this or any other address that the page names, or read from its tab where it is not. */
export async function articleOfPage({ tabId, address, settled }: SenderPlace): Promise<ArticleOfPage> {
  const saved = await outcomeOf(() => savedArticle(address));
  if (saved.kind === 'failed') return saved;
  if (saved.value) return { kind: 'found', article: saved.value.article };
  const reading = await readTab(tabId);
  if (reading.kind === 'no-access') return { kind: 'failed', because: 'no-access' };
  if (reading.kind !== 'article') return { kind: 'failed', because: 'not-an-article' };
  // After pushState the links in the head may still be those of the piece before, which must not get what is made here.
  const article = settled ? reading.article : { ...reading.article, otherAddresses: [] };
  // The tab may have gone on to another piece while it was read, and what the reader meant must not end up there.
  if (![article.address, ...article.otherAddresses].includes(address)) return { kind: 'failed', because: 'not-an-article' };
  // A piece that has moved: what was saved of it decides where its passages stand.
  const moved = await outcomeOf(() => savedArticle(article.address, ...article.otherAddresses));
  if (moved.kind === 'failed') return moved;
  return { kind: 'found', article: moved.value?.article ?? article };
}

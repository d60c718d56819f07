import { type Article } from '@/utils/article/article';
import { type Highlight } from '@/utils/highlights/highlight';
import { placeInArticle } from '@/utils/highlights/placeInArticle';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { mergeHighlights, type Merged } from '@/utils/library/mergeHighlights';
import { articleOfPage, type ArticleOfPage } from './articleOfPage';
import { type SenderPlace } from './senderPlace';

/** What the page tells of a highlight; its id is minted there, so that the same message sent again changes nothing. */
export type PageHighlight = Omit<Highlight, 'address' | 'changedAt'>;

type NotKept = Exclude<ArticleOfPage, { kind: 'found' }>;

/**
 * Keeps a highlight made in a page, saving the piece with it where it is not saved. The passage is described again in the words of the article, so that it is
 * found in the reader view too.
 */
export async function keepPageHighlight(
  place: SenderPlace,
  highlight: PageHighlight,
  request: string,
): Promise<{ kind: 'kept'; highlight: Highlight } | NotKept> {
  const found = await articleOfPage(place);
  if (found.kind === 'failed') return found;
  const outcome = await keepHighlight(placed(highlight, found.article), found.article, Date.now(), {
    request,
    address: place.address,
  });
  return outcome.kind === 'done' ? { kind: 'kept', highlight: outcome.value } : outcome;
}

/** Puts a highlight made in a page in the place of others, as {@link keepPageHighlight} keeps one. */
export async function mergePageHighlights(
  place: SenderPlace,
  replaced: readonly string[],
  highlight: PageHighlight,
  request: string,
): Promise<({ kind: 'merged' } & Merged) | NotKept> {
  const found = await articleOfPage(place);
  if (found.kind === 'failed') return found;
  const outcome = await mergeHighlights({ replaced, highlight: placed(highlight, found.article) }, found.article, Date.now(), {
    request,
    address: place.address,
  });
  return outcome.kind === 'done' ? { kind: 'merged', ...outcome.value } : outcome;
}

function placed(highlight: PageHighlight, article: Article): Highlight {
  const { id, selector, ink, note, labels, createdAt } = highlight;
  return {
    id,
    address: article.address,
    selector: placeInArticle(article, selector),
    ink,
    note,
    labels,
    createdAt,
    changedAt: createdAt,
  };
}

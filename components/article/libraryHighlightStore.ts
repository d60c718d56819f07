import type { Library } from '@/components/hooks/library';
import type { Article } from '@/utils/article/article';
import { citePassage } from '@/utils/export/citePassage';
import { placeInArticle } from '@/utils/highlights/placeInArticle';
import type { Highlight } from '@/utils/highlights/highlight';
import type { HighlightStore, NewHighlight } from '@/utils/page/highlightStore';

/** The highlights of one piece, kept in the library directly: in pages of ours no message is needed. */
export function libraryHighlightStore(library: Library, article: Article): HighlightStore {
  const { address, otherAddresses } = article;
  const list = () => library.highlightsOf(address, ...otherAddresses);
  const placed = (made: NewHighlight, at: number): Highlight => {
    const selector = placeInArticle(article, made.selector);
    return { ...made, selector, address, changedAt: at };
  };
  return {
    address,
    // The mark of saving stands beside the piece here, and fills.
    isSaved: () => true,
    list,
    keep: (highlight, at) => library.keepHighlight(placed(highlight, at), article, at),
    // The piece is at hand here: nothing waits for it.
    writeDown: () => Promise.resolve(false),
    giveUp: () => Promise.resolve(),
    change: (id, { selector, ...change }, at) =>
      library.changeHighlight(id, selector ? { ...change, selector: placeInArticle(article, selector) } : change, at),
    remove: (id, at) => library.removeHighlight(id, at),
    merge: ({ replaced, highlight }, at) => library.mergeHighlights({ replaced, highlight: placed(highlight, at) }, article, at),
    split: ({ id, removed }) => library.splitHighlights(id, removed),
    cite: (selector) => Promise.resolve(citePassage(article, placeInArticle(article, selector))),
    watch: (listener, signal) => library.watchLibrary(list, () => listener(), signal),
  };
}

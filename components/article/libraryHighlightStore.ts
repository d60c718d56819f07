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
  const placed = (made: NewHighlight, now: number): Highlight => {
    const selector = placeInArticle(article, made.selector);
    return { ...made, selector, address, changedAt: now };
  };
  return {
    address,
    // The mark of saving stands beside the piece here, and fills.
    isSaved: () => true,
    list,
    keep: (highlight) => {
      const now = Date.now();
      return library.keepHighlight(placed(highlight, now), article, now);
    },
    // The piece is at hand here: nothing waits for it.
    writeDown: () => Promise.resolve(false),
    giveUp: () => Promise.resolve(),
    change: (id, { selector, ...change }) =>
      library.changeHighlight(id, selector ? { ...change, selector: placeInArticle(article, selector) } : change, Date.now()),
    remove: (id) => library.removeHighlight(id, Date.now()),
    merge: ({ replaced, highlight }) => {
      const now = Date.now();
      return library.mergeHighlights({ replaced, highlight: placed(highlight, now) }, article, now);
    },
    split: ({ id, removed }) => library.splitHighlights(id, removed),
    cite: (selector) => Promise.resolve(citePassage(article, placeInArticle(article, selector))),
    watch: (listener, signal) => library.watchLibrary(list, () => listener(), signal),
  };
}

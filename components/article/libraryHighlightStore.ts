import type { Library } from '@/components/hooks/library';
import type { Article } from '@/utils/article/article';
import { citePassage } from '@/utils/export/citePassage';
import { placeInArticle } from '@/utils/highlights/placeInArticle';
import type { HighlightStore } from '@/utils/page/highlightStore';

/** The highlights of one piece, kept in the library directly: in pages of ours no message is needed. */
export function libraryHighlightStore(library: Library, article: Article): HighlightStore {
  const { address } = article;
  return {
    list: () => library.highlightsOf(address),
    keep: (highlight) => {
      const now = Date.now();
      const selector = placeInArticle(article, highlight.selector);
      return library.keepHighlight({ ...highlight, selector, address, changedAt: now }, article, now);
    },
    change: (id, part) => library.changeHighlight(id, part, Date.now()),
    remove: (id) => library.removeHighlight(id),
    cite: (selector) => Promise.resolve(citePassage(article, placeInArticle(article, selector))),
    watch: (listener, signal) =>
      library.watchLibrary(
        () => library.highlightsOf(address),
        () => listener(),
        signal,
      ),
  };
}

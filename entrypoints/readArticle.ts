import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '@/utils/article/extractArticle';
import type { Extraction } from '@/utils/article/extraction';

/** Injected on demand with `scripting.executeScript`, whose result is what this returns: the article of the page it runs in, or why there is none. */
export default defineUnlistedScript({
  main(): Extraction {
    try {
      return extractArticle(document, location.href);
    } catch {
      // A page can be stranger than what was foreseen: the reader gets a state with a name.
      return { kind: 'not-an-article', because: 'failed' };
    }
  },
});

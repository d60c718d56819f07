import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PieceCard } from '@/utils/article/article';
import { findShownCards } from '@/utils/article/findShownCards';

/** Injected where the reader wants met cards kept: the cards that the page shows, none where reading them broke. */
export default defineUnlistedScript({
  main(): PieceCard[] {
    try {
      return findShownCards(document, location.href);
    } catch {
      // A page can be stranger than what was foreseen, and nobody waits for its cards.
      return [];
    }
  },
});

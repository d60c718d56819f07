import { useEffect, useState } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { articleSpans } from '@/utils/article/articleText';
import type { Claim } from '@/utils/claims/claim';

/**
 * The key claims of a piece in the order in which it makes them, so that they read as its path; null until they are found, which is
 * after the piece is painted.
 */
export function useClaims(article: Article, text: string): readonly Claim[] | null {
  const [claims, setClaims] = useState<readonly Claim[] | null>(null);
  useEffect(() => {
    let over = false;
    import('@/utils/claims/findKeyClaims').then(
      ({ findKeyClaims }) => {
        if (over) return;
        const { title, standfirst, blocks } = article;
        setClaims(
          findKeyClaims({ title, standfirst, text, spans: articleSpans(blocks) }).toSorted((one, other) => one.start - other.start),
        );
      },
      // A file of the extension is missing only when its page is being closed.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [article, text]);
  return claims;
}

import type { Article } from '@/utils/article/article';
import type { Claim } from '@/utils/claims/claim';
import { citePassage } from '@/utils/export/citePassage';
import { describePassage } from '@/utils/highlights/describePassage';
import type { PassageSelector } from '@/utils/highlights/highlight';

/** A claim as a passage that can be found again on the publisher's page. */
export function claimPassage(text: string, claim: Claim): PassageSelector {
  return describePassage(text, claim, 'body');
}

/** A claim's words with author, title, day and address. */
export function citeClaim(article: Article, text: string, claim: Claim): string {
  return citePassage(article, claimPassage(text, claim));
}

import { claimPassage } from '@/components/article/claimPassage';
import { followLink } from '@/components/article/followLink';
import type { Article } from '@/utils/article/article';
import { jumpTo } from '@/utils/capture/jumpTo';
import type { Claim } from '@/utils/claims/claim';

/** Goes to a claim's words on the publisher's page, in its tab or a new one; false when they are not there, and nothing was left. */
export async function showOnPage(article: Article, text: string, claim: Claim): Promise<boolean> {
  const jump = await jumpTo(article.address, claimPassage(text, claim), article.otherAddresses);
  if (jump.kind === 'not-open') followLink(jump.link);
  return jump.kind === 'not-open' || jump.state !== 'lost';
}

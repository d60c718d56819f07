import type { Tell } from '@/components/hooks/useNotices';
import type { Article } from '@/utils/article/article';
import type { Claim } from '@/utils/claims/claim';
import type { ClaimsRemark } from '@/utils/claims/claimsRemark';
import type { Settings } from '@/utils/settings/settings';

/** The key points of a piece with all that can be done with them, in the order that the reader has chosen. */
export interface KeyPoints {
  article: Article;
  text: string;
  shown: readonly Claim[];
  /** What the reader has put aside, in the same order. */
  aside: readonly Claim[];
  remark: ClaimsRemark | null;
  order: Settings['claimsOrder'];
  onOrder: (order: Settings['claimsOrder']) => void;
  isHighlighted: (claim: Claim) => boolean;
  /** Absent until highlights can be made. */
  onHighlight?: (claim: Claim) => void;
  onDismiss: (claim: Claim) => void;
  onRestore: (claim: Claim) => void;
  tell: Tell;
}

import { useMemo } from 'preact/hooks';
import { followLink } from '@/components/article/followLink';
import { copyText } from '@/components/hooks/copyText';
import type { Tell } from '@/components/hooks/useNotices';
import type { Article } from '@/utils/article/article';
import { goToComments } from '@/utils/capture/goToComments';
import { jumpTo } from '@/utils/capture/jumpTo';
import { citePassage } from '@/utils/export/citePassage';
import type { PassageSelector } from '@/utils/highlights/highlight';
import { translate } from '@/utils/localization/translate';

interface PanelWays {
  /** Goes to a passage of the piece on its page. */
  jump: (selector: PassageSelector) => void;
  /** Copies a passage of the piece with its source. */
  copy: (selector: PassageSelector) => void;
  toComments: () => void;
}

/** The ways from the panel into the page beside it; each says so where it leads nowhere. */
export function usePanelWays(article: Article, tell: Tell): PanelWays {
  return useMemo(() => {
    const { address, otherAddresses } = article;
    return {
      jump: (selector) =>
        void jumpTo(address, selector, otherAddresses).then((jumped) => {
          if (jumped.kind === 'not-open') followLink(jumped.link);
          else if (jumped.state === 'lost') tell(translate('claimsLostOnPage'));
        }),
      copy: (selector) =>
        void copyText(citePassage(article, selector)).then((copied) => tell(translate(copied ? 'claimsCopied' : 'controlNotCopied'))),
      toComments: () =>
        void goToComments(address, ...otherAddresses).then((where) => {
          if (where !== 'there') tell(translate('relatedNoComments'));
        }),
    };
  }, [article, tell]);
}

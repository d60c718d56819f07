import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { citeClaim, claimPassage } from '@/components/article/claimPassage';
import { Button } from '@/components/controls/Button';
import { Choice } from '@/components/controls/Choice';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { KeysDialog } from '@/components/controls/KeysDialog';
import { copyText } from '@/components/hooks/copyText';
import type { Claim } from '@/utils/claims/claim';
import { claimsRemarkMessages } from '@/utils/claims/claimMessages';
import { claimsAsMarkdown } from '@/utils/export/claimsAsMarkdown';
import { claimsAsText } from '@/utils/export/claimsAsText';
import { translate } from '@/utils/localization/translate';
import { ClaimItem } from './ClaimItem';
import { claimKeys } from './claimKeys';
import { DismissedClaims } from './DismissedClaims';
import type { KeyPoints } from './keyPoints';

interface KeyClaimsProps extends KeyPoints {
  /** Whether the heading stands here; else what is around the list carries its words. */
  titled?: boolean;
  onJump: (claim: Claim) => void;
  /** Absent where a jump leads to the page in any case. */
  onJumpOnPage?: (claim: Claim) => void;
  /** Leads to the passages that speak of the same thing as a point. */
  onRelated?: (claim: Claim) => void;
  /** The way to the piece, where it is not in sight. */
  onRead?: () => void;
}

/**
 * The author's own sentences that carry the piece, numbered in the order chosen, with what is to be known of them. The arrow keys walk the list; e, c, o, r and
 * Delete do with the point under the focus what its buttons do.
 */
export function KeyClaims({ titled = false, onRead, ...points }: KeyClaimsProps): JSX.Element {
  const { article, text, shown, aside, remark, order, onOrder, onDismiss, onHighlight, onJump, onJumpOnPage, onRelated, tell } = points;
  const [showsKeys, setShowsKeys] = useState(false);
  const section = useRef<HTMLElement>(null);
  const returns = useRef<number | null>(null);

  /** The focus goes to the point that took the place of one put aside, never to the top of the page. */
  useEffect(() => {
    if (returns.current === null) return;
    const jumps = section.current?.querySelectorAll<HTMLElement>('.claim-jump') ?? [];
    const next = jumps[Math.min(returns.current, jumps.length - 1)] ?? section.current?.querySelector<HTMLElement>('summary');
    returns.current = null;
    next?.focus();
  }, [shown]);

  const dismiss = (claim: Claim): void => {
    returns.current = shown.indexOf(claim);
    onDismiss(claim);
  };
  const copy = async (words: string, done: 'claimsCopied' | 'claimsAllCopied'): Promise<void> => {
    tell(translate((await copyText(words)) ? done : 'controlNotCopied'));
  };
  const copyAll = (write: typeof claimsAsText): void => {
    const cited = shown.map((claim) => ({ selector: claimPassage(text, claim), quoted: claim.quoted }));
    void copy(write(article, translate('claimsTitle'), cited, translate('claimsQuoted')), 'claimsAllCopied');
  };
  const actions = {
    onJump,
    ...(onJumpOnPage === undefined ? {} : { onJumpOnPage }),
    ...(onRelated === undefined ? {} : { onRelated }),
    onCopy: (claim: Claim) => void copy(citeClaim(article, text, claim), 'claimsCopied'),
    onDismiss: dismiss,
    ...(onHighlight === undefined ? {} : { onHighlight }),
  };
  /** Help is asked for anywhere in the part, not only at a point. */
  const onHelpKey = (event: KeyboardEvent): void => {
    if (event.key !== '?' || shown.length < 2 || showsKeys) return;
    event.preventDefault();
    event.stopPropagation();
    setShowsKeys(true);
  };
  const onKeyDown = claimKeys(shown, actions);

  return (
    <section ref={section} class="claims" onKeyDown={onHelpKey}>
      {titled && <h2 class="claims-title small-caps">{translate('claimsTitle')}</h2>}
      {remark !== null && <p class="claims-remark">{translate(claimsRemarkMessages[remark])}</p>}
      {shown.length === 0 && aside.length > 0 && <p class="claims-remark">{translate('claimsAllDismissed')}</p>}
      {shown.length === 0 && aside.length === 0 && onRead !== undefined && <Button onClick={onRead}>{translate('claimsRead')}</Button>}
      {shown.length > 1 && (
        <div class="claims-top">
          <Choice
            label={translate('claimsOrder')}
            value={order}
            onChange={onOrder}
            options={[
              { value: 'text', label: translate('claimsOrderText') },
              { value: 'weight', label: translate('claimsOrderWeight') },
            ]}
          />
          <IconButton label={translate('claimsKeys')} keys="?" onClick={() => setShowsKeys(true)}>
            <Icon name="keys" />
          </IconButton>
        </div>
      )}
      {shown.length > 0 && (
        <ol class="claims-list" onKeyDown={onKeyDown}>
          {shown.map((claim) => (
            <ClaimItem
              key={claim.start}
              claim={claim}
              words={text.slice(claim.start, claim.end)}
              address={article.address}
              language={article.language}
              tell={tell}
              highlighted={points.isHighlighted(claim)}
              {...actions}
            />
          ))}
        </ol>
      )}
      {shown.length > 0 && (
        <div class="claims-copy">
          <Button icon="copy" weight="quiet" onClick={() => copyAll(claimsAsText)}>
            {translate('claimsCopyAll')}
          </Button>
          <Button weight="quiet" onClick={() => copyAll(claimsAsMarkdown)}>
            {translate('claimsCopyMarkdown')}
          </Button>
        </div>
      )}
      {aside.length > 0 && <DismissedClaims claims={aside} text={text} language={article.language} onRestore={points.onRestore} />}
      {showsKeys && (
        <KeysDialog
          keys={[
            ['↑ ↓', translate('claimsKeyWalk')],
            [translate('libraryKeyEnter'), translate('claimsKeyJump')],
            ...(onJumpOnPage === undefined ? [] : [['O', translate('claimsKeyPage')] as const]),
            ...(onRelated === undefined ? [] : [['R', translate('claimsKeyRelated')] as const]),
            ['E', translate('claimsKeyHighlight')],
            ['C', translate('claimsKeyCopy')],
            [translate('libraryKeyDelete'), translate('claimsKeyDismiss')],
            ['Ctrl Z', translate('claimsKeyUndo')],
            ['?', translate('libraryKeyKeys')],
          ]}
          onClose={() => setShowsKeys(false)}
        />
      )}
    </section>
  );
}

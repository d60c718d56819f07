import type { JSX } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import type { Claim, ClaimKind } from '@/utils/claims/claim';
import { claimKindMessages, claimReasonMessages } from '@/utils/claims/claimMessages';
import { translate } from '@/utils/localization/translate';

interface ClaimItemProps {
  claim: Claim;
  words: string;
  language: string;
  onJump: (claim: Claim) => void;
  onJumpOnPage?: (claim: Claim) => void;
  onCopy: (claim: Claim) => void;
}

const marks: Readonly<Record<ClaimKind, string>> = {
  thesis: '¶',
  causal: '→',
  forecast: '↗',
  comparison: '≶',
  numeric: '№',
  attribution: '«»',
};

/** One sentence, what it does, and why it was chosen. A click on the words goes to their place in the piece. */
export function ClaimItem({ claim, words, language, onJump, onJumpOnPage, onCopy }: ClaimItemProps): JSX.Element {
  const kind = claim.quoted ? 'attribution' : claim.kinds[0];
  return (
    <li class="claim">
      <p class="claim-words reading" lang={language}>
        <button type="button" class="claim-jump" title={translate('claimsJump')} onClick={() => onJump(claim)}>
          {words}
        </button>
      </p>
      <div class="claim-line">
        {kind !== undefined && (
          <span class="claim-kind">
            <span class="claim-mark" aria-hidden="true">
              {marks[kind]}
            </span>
            {translate(claimKindMessages[kind])}
          </span>
        )}
        {claim.reasons.length > 0 && (
          <details class="claim-why">
            <summary>{translate('claimsWhy')}</summary>
            <ul>
              {claim.reasons.map((reason) => (
                <li key={reason}>{translate(claimReasonMessages[reason])}</li>
              ))}
            </ul>
          </details>
        )}
        <span class="claim-actions">
          {onJumpOnPage !== undefined && (
            <IconButton label={translate('claimsJumpOnPage')} onClick={() => onJumpOnPage(claim)}>
              <Icon name="page" />
            </IconButton>
          )}
          <IconButton label={translate('claimsCopy')} onClick={() => onCopy(claim)}>
            <Icon name="copy" />
          </IconButton>
        </span>
      </div>
    </li>
  );
}

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import type { Tell } from '@/components/hooks/useNotices';
import { ComparableFigures } from '@/components/related/ComparableFigures';
import type { Claim, ClaimKind } from '@/utils/claims/claim';
import { claimKindMessages, claimReasonMessages } from '@/utils/claims/claimMessages';
import { translate } from '@/utils/localization/translate';

interface ClaimItemProps {
  claim: Claim;
  words: string;
  /** Of the piece. */
  address: string;
  language: string;
  tell: Tell;
  highlighted: boolean;
  onJump: (claim: Claim) => void;
  /** Absent where a jump leads to the page in any case. */
  onJumpOnPage?: (claim: Claim) => void;
  /** Leads to the passages that speak of the same thing; absent where there is no way to them. */
  onRelated?: (claim: Claim) => void;
  onCopy: (claim: Claim) => void;
  onHighlight?: (claim: Claim) => void;
  onDismiss: (claim: Claim) => void;
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
export function ClaimItem(props: ClaimItemProps): JSX.Element {
  const { claim, words, address, language, tell, highlighted, onJump, onJumpOnPage, onRelated, onCopy, onHighlight, onDismiss } = props;
  const { quoted, reasons } = claim;
  // Somebody else's words are an attribution before they are anything, and that is said in words of its own.
  const kinds = quoted ? claim.kinds.filter((kind) => kind !== 'attribution') : claim.kinds;
  const [asked, setAsked] = useState(false);
  const [compares, setCompares] = useState(false);
  const id = useId();
  return (
    <li class="claim" data-quoted={quoted || undefined}>
      <p class="claim-words reading" lang={language}>
        <button type="button" class="claim-jump" title={translate('claimsJump')} onClick={() => onJump(claim)}>
          {words}
        </button>
      </p>
      <div class="claim-line">
        <span class="claim-about">
          {quoted && <ClaimKindMark mark={marks.attribution} word={translate('claimsQuoted')} />}
          {kinds.map((kind) => (
            <ClaimKindMark key={kind} mark={marks[kind]} word={translate(claimKindMessages[kind])} />
          ))}
          {reasons.length > 0 && (
            <button type="button" class="claim-why" aria-expanded={asked} aria-controls={id} onClick={() => setAsked(!asked)}>
              {translate('claimsWhy')}
            </button>
          )}
          {claim.kinds.includes('numeric') && (
            <button
              type="button"
              class="claim-why"
              aria-expanded={compares}
              aria-controls={`${id}-compared`}
              onClick={() => setCompares(!compares)}
            >
              {translate('comparableFigures')}
            </button>
          )}
        </span>
        <span class="claim-actions">
          {onJumpOnPage !== undefined && (
            <IconButton label={translate('claimsJumpOnPage')} keys="O" onClick={() => onJumpOnPage(claim)}>
              <Icon name="page" />
            </IconButton>
          )}
          {onRelated !== undefined && (
            <IconButton label={translate('relatedPassages')} keys="R" onClick={() => onRelated(claim)}>
              <Icon name="related" />
            </IconButton>
          )}
          <IconButton label={translate('claimsCopy')} keys="C" onClick={() => onCopy(claim)}>
            <Icon name="copy" />
          </IconButton>
          <IconButton
            label={translate('claimsHighlight')}
            keys="E"
            pressed={highlighted}
            disabled={onHighlight === undefined}
            onClick={() => onHighlight?.(claim)}
          >
            <Icon name="marker" />
          </IconButton>
          <IconButton label={translate('claimsDismiss')} keys="Delete" onClick={() => onDismiss(claim)}>
            <Icon name="close" />
          </IconButton>
        </span>
      </div>
      <ul id={id} class="claim-reasons" hidden={!asked}>
        {reasons.map((reason) => (
          <li key={reason}>{translate(claimReasonMessages[reason])}</li>
        ))}
      </ul>
      <div id={`${id}-compared`}>{compares && <ComparableFigures words={words} address={address} tell={tell} />}</div>
    </li>
  );
}

function ClaimKindMark({ mark, word }: { mark: string; word: string }): JSX.Element {
  return (
    <span class="claim-kind">
      <span class="claim-mark" aria-hidden="true">
        {mark}
      </span>
      {word}
    </span>
  );
}

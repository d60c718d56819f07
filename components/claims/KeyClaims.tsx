import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import type { Claim } from '@/utils/claims/claim';
import { translate } from '@/utils/localization/translate';
import { ClaimItem } from './ClaimItem';

interface KeyClaimsProps {
  /** In the order in which the article makes them. */
  claims: readonly Claim[];
  /** The article's text, of which each claim is a part. */
  text: string;
  language: string;
  onJump: (claim: Claim) => void;
  onJumpOnPage?: (claim: Claim) => void;
  onCopy: (claim: Claim) => void;
  onRead?: () => void;
}

/** The author's own sentences that carry the piece, numbered in the order in which they are made. */
export function KeyClaims({ claims, text, language, onRead, ...actions }: KeyClaimsProps): JSX.Element {
  if (claims.length === 0) {
    return (
      <div class="claims-empty">
        <p>{translate('claimsNone')}</p>
        {onRead !== undefined && <Button onClick={onRead}>{translate('claimsRead')}</Button>}
      </div>
    );
  }
  return (
    <section class="claims">
      <h2 class="claims-title small-caps">{translate('claimsTitle')}</h2>
      <ol class="claims-list">
        {claims.map((claim) => (
          <ClaimItem key={claim.start} claim={claim} words={text.slice(claim.start, claim.end)} language={language} {...actions} />
        ))}
      </ol>
    </section>
  );
}

import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import type { Claim } from '@/utils/claims/claim';
import { translate, translateCount } from '@/utils/localization/translate';

interface DismissedClaimsProps {
  claims: readonly Claim[];
  text: string;
  language: string;
  onRestore: (claim: Claim) => void;
}

/** The points that the reader has put aside, folded away, each with the way back. */
export function DismissedClaims({ claims, text, language, onRestore }: DismissedClaimsProps): JSX.Element {
  return (
    <details class="claims-aside">
      <summary>{translateCount('claimsAside', claims.length)}</summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.start}>
            <p lang={language}>{text.slice(claim.start, claim.end)}</p>
            <Button weight="quiet" onClick={() => onRestore(claim)}>
              {translate('claimsRestore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

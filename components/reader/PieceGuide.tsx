import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { KeyClaims } from '@/components/claims/KeyClaims';
import { useMedia } from '@/components/hooks/useMedia';
import type { Block } from '@/utils/article/article';
import { articleSpans, articleText } from '@/utils/article/articleText';
import type { Claim } from '@/utils/claims/claim';
import { translate } from '@/utils/localization/translate';

interface PieceGuideProps {
  blocks: readonly Block[];
  claims: readonly Claim[];
  text: string;
  language: string;
  onHeading: (span: { start: number; end: number }) => void;
  onJump: (claim: Claim) => void;
  onJumpOnPage: (claim: Claim) => void;
  onCopy: (claim: Claim) => void;
}

/** The piece at a glance, its headings and key claims: in the margin when there is room, else folded above the text. */
export function PieceGuide({ blocks, onHeading, ...claims }: PieceGuideProps): JSX.Element {
  const isWide = useMedia('(min-width: 1240px)');
  const headings = useMemo(() => {
    const text = articleText(blocks);
    return articleSpans(blocks)
      .filter(({ kind }) => kind === 'heading')
      .map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));
  }, [blocks]);
  return (
    <nav class="guide" aria-label={translate('readerGuide')}>
      {headings.length > 1 && (
        <details class="guide-part" open={isWide}>
          <summary>{translate('readerOutline')}</summary>
          <ol class="outline" lang={claims.language}>
            {headings.map((heading) => (
              <li key={heading.start}>
                <button type="button" onClick={() => onHeading(heading)}>
                  {heading.words}
                </button>
              </li>
            ))}
          </ol>
        </details>
      )}
      {claims.claims.length > 0 && (
        <details class="guide-part" open={isWide}>
          <summary>{translate('readerClaims')}</summary>
          <KeyClaims {...claims} />
        </details>
      )}
    </nav>
  );
}

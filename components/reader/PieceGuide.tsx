import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { useKeyPoints } from '@/components/claims/useKeyPoints';
import { useMedia } from '@/components/hooks/useMedia';
import type { Block } from '@/utils/article/article';
import { articleSpans, articleText } from '@/utils/article/articleText';
import type { Claim } from '@/utils/claims/claim';
import { translate } from '@/utils/localization/translate';

interface PieceGuideProps {
  blocks: readonly Block[];
  language: string;
  /** Null until they are found. */
  found: ReturnType<typeof useKeyPoints>;
  onHeading: (span: { start: number; end: number }) => void;
  onJump: (claim: Claim) => void;
  onJumpOnPage: (claim: Claim) => void;
  /** Leads to the passages related to a point. */
  onRelated: (claim: Claim) => void;
}

/** The piece at a glance, its headings and key claims: in the margin when there is room, else folded above the text. */
export function PieceGuide({ blocks, language, found, onHeading, onJump, onJumpOnPage, onRelated }: PieceGuideProps): JSX.Element {
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
          <ol class="outline" lang={language}>
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
      {found !== null && (
        <details class="guide-part" open={isWide}>
          <summary>{translate('claimsTitle')}</summary>
          <found.View {...found.points} onJump={onJump} onJumpOnPage={onJumpOnPage} onRelated={onRelated} />
        </details>
      )}
    </nav>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { translate, translateCount } from '@/utils/localization/translate';
import type { HighlightSession } from '@/utils/page/highlightSession';
import type { SessionView } from '@/utils/page/sessionView';
import { HighlightIcon } from './HighlightIcon';
import { IconTool } from './IconTool';
import { everySoOften, useFolding, type Every } from './useFolding';

interface QuietLinesProps {
  session: HighlightSession;
  view: SessionView;
  every?: Every;
}

/**
 * What the reader would not see otherwise, told at the lower edge: passages that are not found, and a piece that has changed. Closed, it stays away for this visit;
 * read, it folds into a button at the window's edge, so that it does not lie over the text.
 */
export function QuietLines({ session, view, every = everySoOften }: QuietLinesProps): JSX.Element {
  const { missing, hasChanged, list, attaching } = view;
  // Told again when more are missing than the reader was told of.
  const [told, setTold] = useState(0);
  const lost = missing > told && !list && attaching === null ? translateCount('highlightLost', missing) : null;
  const changed = hasChanged && attaching === null ? translate('highlightPieceChanged') : null;
  const sentences = [lost, changed].filter((sentence) => sentence !== null);

  const lines = useRef<HTMLDivElement>(null);
  const { isFolded, unfold } = useFolding(sentences, () => lines.current?.matches(':hover, :focus-within') ?? false, every);
  const isAskedFor = useRef(false);
  useEffect(() => {
    if (!isFolded && isAskedFor.current) lines.current?.querySelector('button')?.focus();
    isAskedFor.current = false;
  }, [isFolded]);
  return (
    <>
      <div ref={lines} class="highlight-lines" role="status">
        {lost !== null && !isFolded && (
          <QuietLine words={lost} onClose={() => setTold(missing)}>
            <button type="button" class="highlight-words" onClick={session.showLost}>
              {translate('highlightShowLost')}
            </button>
          </QuietLine>
        )}
        {changed !== null && !isFolded && (
          <QuietLine words={changed} onClose={() => session.tellChange(false)}>
            <button type="button" class="highlight-words" onClick={session.compare}>
              {translate('highlightCompare')}
            </button>
          </QuietLine>
        )}
      </div>
      {isFolded && (
        <button
          type="button"
          class="highlight-folded"
          aria-label={sentences.join(' ')}
          title={sentences.join(' ')}
          aria-expanded={false}
          onClick={() => {
            isAskedFor.current = true;
            unfold();
          }}
        >
          <HighlightIcon name="notice" />
        </button>
      )}
    </>
  );
}

function QuietLine({ words, onClose, children }: { words: string; onClose: () => void; children: ComponentChildren }): JSX.Element {
  return (
    <div class="highlight-line">
      <p>{words}</p>
      {children}
      <IconTool name={translate('highlightClose')} icon="close" onClick={onClose} />
    </div>
  );
}

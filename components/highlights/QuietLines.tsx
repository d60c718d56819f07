import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { translate, translateCount } from '@/utils/localization/translate';
import type { HighlightSession } from '@/utils/page/highlightSession';
import type { SessionView } from '@/utils/page/sessionView';
import { IconTool } from './IconTool';

/** What the reader would not see otherwise, told at the lower edge: passages that are not found, and a piece that has changed. Closed, it stays away for this visit. */
export function QuietLines({
  session,
  view: { missing, hasChanged, list, attaching },
}: {
  session: HighlightSession;
  view: SessionView;
}): JSX.Element {
  // Told again when more are missing than the reader was told of.
  const [told, setTold] = useState(0);
  return (
    <div class="highlight-lines" role="status">
      {missing > told && !list && attaching === null && (
        <QuietLine words={translateCount('highlightLost', missing)} onClose={() => setTold(missing)}>
          <button type="button" class="highlight-words" onClick={session.showLost}>
            {translate('highlightShowLost')}
          </button>
        </QuietLine>
      )}
      {hasChanged && attaching === null && (
        <QuietLine words={translate('highlightPieceChanged')} onClose={() => session.tellChange(false)}>
          <button type="button" class="highlight-words" onClick={session.compare}>
            {translate('highlightCompare')}
          </button>
        </QuietLine>
      )}
    </div>
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

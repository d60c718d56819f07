import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';
import { type HighlightPlace } from '@/utils/page/highlightPlace';
import { type HighlightSession } from '@/utils/page/highlightSession';
import { HighlightIcon } from './HighlightIcon';
import { InkDot } from './InkDot';
import { inkName } from './inkNames';
import { stateName } from './stateNames';

interface HighlightListProps {
  session: HighlightSession;
  places: readonly HighlightPlace[];
  takesFocus: boolean;
}

/** Every highlight of the piece in the order of the text, with how it stands here: the way to them without a pointer, and to those that are not found. */
export function HighlightList({ session, places, takesFocus }: HighlightListProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section class="highlight-list" role="dialog" aria-label={translate('highlightListTitle')} tabIndex={-1}>
      <div class="highlight-row">
        <h2 ref={heading} tabIndex={-1}>
          {translate('highlightListTitle')}
        </h2>
        <button type="button" class="highlight-end" aria-label={translate('highlightClose')} onClick={session.closeAll}>
          <HighlightIcon name="close" />
        </button>
      </div>
      {places.length === 0 && <p class="highlight-state">{translate('highlightListEmpty')}</p>}
      <ol>
        {places.map(({ highlight, state, range }) => (
          <li key={highlight.id}>
            <div class="highlight-row">
              <InkDot ink={highlight.ink} />
              <span class="highlight-state">{` ${inkName(highlight.ink)} · ${stateName(state)}`}</span>
            </div>
            <blockquote>{highlight.selector.quotation}</blockquote>
            {highlight.note !== '' && <p class="highlight-written">{highlight.note}</p>}
            <div class="highlight-row">
              {range && (
                <button
                  type="button"
                  aria-label={translate('highlightJumpTo', firstWords(highlight.selector.quotation))}
                  onClick={() => session.jumpTo(highlight.selector)}
                >
                  {translate('highlightJump')}
                </button>
              )}
              <button type="button" onClick={() => session.openCard(highlight.id)}>
                {translate('highlightEdit')}
              </button>
              <button type="button" class="highlight-end highlight-danger" onClick={() => session.remove(highlight.id)}>
                {translate('highlightRemove')}
              </button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function firstWords(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= 4 ? text : `${words.slice(0, 4).join(' ')}…`;
}

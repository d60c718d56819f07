import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';
import { type HighlightPlace } from '@/utils/page/highlightPlace';
import { type HighlightSession } from '@/utils/page/highlightSession';
import { inks } from '@/utils/page/inks';
import { HighlightIcon } from './HighlightIcon';
import { InkDot } from './InkDot';
import { inkName } from './inkNames';
import { stateName } from './stateNames';
import { usePlaceAt } from './useSessionView';

interface HighlightCardProps {
  session: HighlightSession;
  place: HighlightPlace;
  takesFocus: boolean;
}

/** One highlight: its note, stored while it is typed, its ink, its way out. */
export function HighlightCard({ session, place, takesFocus }: HighlightCardProps): JSX.Element {
  const { highlight, state, range } = place;
  const card = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState(highlight.note);
  usePlaceAt(card, range);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus, highlight.id]);
  useEffect(() => {
    // What is being typed here is newer than what comes from elsewhere.
    const root = field.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (root?.activeElement !== field.current) setNote(highlight.note);
  }, [highlight.note]);

  return (
    <section ref={card} class="highlight-card" role="dialog" aria-label={translate('highlightCard', inkName(highlight.ink))}>
      <div class="highlight-row">
        {inks.map((ink) => {
          const name = translate('highlightChangeInk', inkName(ink));
          return (
            <button
              key={ink}
              type="button"
              aria-label={name}
              title={name}
              aria-pressed={ink === highlight.ink}
              onClick={() => session.changeInk(highlight.id, ink)}
            >
              <InkDot ink={ink} />
            </button>
          );
        })}
        <button type="button" class="highlight-end" aria-label={translate('highlightClose')} onClick={session.closeAll}>
          <HighlightIcon name="close" />
        </button>
      </div>
      <textarea
        ref={field}
        aria-label={translate('highlightNote')}
        placeholder={translate('highlightNotePlaceholder')}
        value={note}
        onInput={(event) => {
          setNote(event.currentTarget.value);
          session.writeNote(highlight.id, event.currentTarget.value);
        }}
        onBlur={session.flushNotes}
      />
      {state !== 'exact' && <p class="highlight-state">{stateName(state)}</p>}
      <div class="highlight-row">
        <button type="button" onClick={() => void session.copy({ id: highlight.id, withSource: false })}>
          {translate('highlightCopy')}
        </button>
        <button type="button" onClick={() => void session.copy({ id: highlight.id, withSource: true })}>
          {translate('highlightCopyWithSource')}
        </button>
        <button type="button" class="highlight-end highlight-danger" onClick={() => session.remove(highlight.id)}>
          {translate('highlightRemove')}
        </button>
      </div>
    </section>
  );
}

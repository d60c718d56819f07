import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';
import type { HighlightPlace } from '@/utils/page/highlightPlace';
import type { HighlightSession } from '@/utils/page/highlightSession';
import { inks } from '@/utils/page/inks';
import { typedFor } from '@/utils/page/leftDraft';
import { copyPassage } from './copyPassage';
import { Difference } from './Difference';
import { IconTool } from './IconTool';
import { InkDot } from './InkDot';
import { inkName } from './inkNames';
import { LabelField } from './LabelField';
import { PassageState } from './PassageState';
import { stateName } from './stateNames';
import { usePlaceAt } from './useSessionView';

interface HighlightCardProps {
  session: HighlightSession;
  place: HighlightPlace;
  takesFocus: boolean;
}

/** One highlight: how it stands here, its note, stored while it is typed, its labels, its ink, its way out. */
export function HighlightCard({ session, place, takesFocus }: HighlightCardProps): JSX.Element {
  const { highlight, state, range, words } = place;
  const { id, ink: own, labels } = highlight;
  const card = useRef<HTMLElement>(null);
  usePlaceAt(card, range);
  const known = [...new Set(session.view().places.flatMap((one) => one.highlight.labels))];
  return (
    <section ref={card} class="highlight-card" role="dialog" aria-label={translate('highlightCard', inkName(own))}>
      <div class="highlight-row">
        {inks.map((ink) => {
          const name = translate('highlightChangeInk', inkName(ink));
          return (
            <button
              key={ink}
              type="button"
              aria-label={name}
              title={name}
              aria-pressed={ink === own}
              onClick={() => session.change(id, { ink })}
            >
              <InkDot ink={ink} />
            </button>
          );
        })}
        <IconTool name={translate('highlightClose')} icon="close" end onClick={session.closeAll} />
      </div>
      {state !== 'exact' && <p class="highlight-state">{stateName(state)}</p>}
      {state === 'changed' && <Difference was={highlight.selector.quotation} is={words} />}
      <PassageState session={session} place={place} />
      <NoteField session={session} id={id} note={highlight.note} takesFocus={takesFocus} />
      <LabelField labels={labels} known={known} onChange={(now) => session.change(id, { labels: now })} />
      <div class="highlight-row">
        <IconTool name={translate('highlightCopy')} icon="copy" onClick={() => void copyPassage(session, 'words', id)} />
        <IconTool name={translate('highlightCopyWithSource')} icon="source" onClick={() => void copyPassage(session, 'source', id)} />
        <IconTool name={translate('highlightCopyLink')} icon="link" onClick={() => void copyPassage(session, 'link', id)} />
        {session.relate !== null && <IconTool name={translate('relatedPassages')} icon="related" onClick={() => session.relate?.(id)} />}
        <button type="button" class="highlight-end highlight-danger" onClick={() => session.remove(id)}>
          {translate('highlightRemove')}
        </button>
      </div>
    </section>
  );
}

interface NoteFieldProps {
  session: HighlightSession;
  id: string;
  note: string;
  takesFocus: boolean;
}

function NoteField({ session, id, note, takesFocus }: NoteFieldProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [written, setWritten] = useState(note);
  const [isTyped, setTyped] = useState(false);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus, id]);
  useEffect(() => {
    // What is being typed here is newer than what comes from elsewhere.
    const root = field.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (root?.activeElement !== field.current) setWritten(note);
  }, [note]);
  return (
    <textarea
      ref={field}
      aria-label={translate('highlightNote')}
      placeholder={translate('highlightNotePlaceholder')}
      value={written}
      {...(isTyped && { [typedFor]: id })}
      onInput={({ currentTarget: { value } }) => {
        setWritten(value);
        setTyped(true);
        session.writeNote(id, value);
      }}
      onBlur={session.flushNotes}
    />
  );
}

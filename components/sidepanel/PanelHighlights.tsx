import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { InkDot } from '@/components/highlights/InkDot';
import { inkName } from '@/components/highlights/inkNames';
import type { Highlight } from '@/utils/highlights/highlight';
import { translate } from '@/utils/localization/translate';
import type { NoteWriter } from '@/utils/page/noteWriter';

interface HighlightActions {
  notes: NoteWriter;
  onJump: (highlight: Highlight) => void;
  onRelated: (highlight: Highlight) => void;
  onCopy: (highlight: Highlight) => void;
  onRemove: (highlight: Highlight) => void;
}

interface PanelHighlightsProps extends HighlightActions {
  highlights: readonly Highlight[];
  language: string;
}

/** The highlights of the piece in front, each with its note and the way to its place on the page. Up and down walk the list; Delete removes the one that has the focus. */
export function PanelHighlights({ highlights, language, ...actions }: PanelHighlightsProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  if (highlights.length === 0) {
    return (
      <div class="panel-empty">
        <p>{translate('panelNoHighlights')}</p>
        <p class="aside-text">{translate('panelNoHighlightsText')}</p>
      </div>
    );
  }
  const passageAt = (at: number): HTMLElement | null | undefined =>
    list.current?.children[at]?.querySelector<HTMLElement>('.panel-passage');
  const walk = (to: number): void => passageAt(to)?.focus();
  // What has the focus goes with the highlight: it is handed on, to the whole part where that was the last one.
  const remove = (highlight: Highlight): void => {
    const at = highlights.indexOf(highlight);
    (passageAt(at + 1) ?? passageAt(at - 1) ?? list.current?.closest<HTMLElement>('[role=tabpanel]'))?.focus();
    actions.onRemove(highlight);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('textarea') !== null) return;
    const items = [...(event.currentTarget as Element).children];
    const at = items.findIndex((item) => item.contains(event.target as Node));
    const highlight = highlights[at];
    if (highlight === undefined) return;
    const act: Record<string, () => void> = {
      ArrowDown: () => walk(at + 1),
      ArrowUp: () => walk(at - 1),
      Home: () => walk(0),
      End: () => walk(items.length - 1),
      c: () => actions.onCopy(highlight),
      r: () => actions.onRelated(highlight),
      Delete: () => remove(highlight),
    };
    const done = act[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (done === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    done();
  };
  return (
    <ol ref={list} class="panel-highlights" onKeyDown={onKeyDown}>
      {highlights.map((highlight) => (
        <PanelHighlight key={highlight.id} highlight={highlight} language={language} {...actions} onRemove={remove} />
      ))}
    </ol>
  );
}

interface PanelHighlightProps extends HighlightActions {
  highlight: Highlight;
  language: string;
}

function PanelHighlight({ highlight, language, notes, onJump, onRelated, onCopy, onRemove }: PanelHighlightProps): JSX.Element {
  const { id, ink, selector, labels } = highlight;
  const [writes, setWrites] = useState(false);
  // What is being typed is newer than what is read.
  const note = notes.waiting(id) ?? highlight.note;
  return (
    <li class="panel-highlight" data-ink={ink}>
      <button type="button" class="panel-passage reading" lang={language} title={translate('claimsJump')} onClick={() => onJump(highlight)}>
        <span class="spoken">{inkName(ink)}: </span>
        {selector.quotation}
      </button>
      {(writes || note !== '') && (
        <NoteField
          note={note}
          takesFocus={writes}
          onWrite={(words) => notes.write(id, words)}
          onLeave={() => {
            notes.flush();
            setWrites(false);
          }}
        />
      )}
      {labels.length > 0 && <p class="aside-text">{labels.join(', ')}</p>}
      <div class="panel-line">
        <span class="panel-ink aside-text" aria-hidden="true">
          <InkDot ink={ink} />
          {inkName(ink)}
        </span>
        <span class="panel-actions">
          <IconButton label={translate('relatedPassages')} keys="R" onClick={() => onRelated(highlight)}>
            <Icon name="related" />
          </IconButton>
          <IconButton label={translate('highlightNote')} onClick={() => setWrites(true)}>
            <Icon name="note" />
          </IconButton>
          <IconButton label={translate('highlightCopyWithSource')} keys="C" onClick={() => onCopy(highlight)}>
            <Icon name="copy" />
          </IconButton>
          <IconButton label={translate('highlightRemove')} keys="Delete" onClick={() => onRemove(highlight)}>
            <Icon name="remove" />
          </IconButton>
        </span>
      </div>
    </li>
  );
}

interface NoteFieldProps {
  note: string;
  takesFocus: boolean;
  onWrite: (words: string) => void;
  onLeave: () => void;
}

function NoteField({ note, takesFocus, onWrite, onLeave }: NoteFieldProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [written, setWritten] = useState(note);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    // What is being typed here is newer than what comes from elsewhere.
    if (document.activeElement !== field.current) setWritten(note);
  }, [note]);
  return (
    <textarea
      ref={field}
      class="panel-note"
      aria-label={translate('highlightNote')}
      placeholder={translate('highlightNotePlaceholder')}
      value={written}
      onInput={({ currentTarget: { value } }) => {
        setWritten(value);
        onWrite(value);
      }}
      onBlur={onLeave}
    />
  );
}

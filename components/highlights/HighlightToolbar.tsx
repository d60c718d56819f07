import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';
import type { HighlightSession } from '@/utils/page/highlightSession';
import { inks } from '@/utils/page/inks';
import { wholeSentences } from '@/utils/page/wholeSentences';
import { copyPassage } from './copyPassage';
import { IconTool } from './IconTool';
import { InkDot } from './InkDot';
import { inkName } from './inkNames';
import { usePlaceAt } from './useSessionView';

interface HighlightToolbarProps {
  session: HighlightSession;
  selection: Range;
  /** Id of the highlight that is to be attached to the selection. */
  attaching: string | null;
  takesFocus: boolean;
}

/**
 * What can be done with a selection. Keys 1–5, n, c, l, r and f work while the focus is in it, and only then; arrows go from one control to the next, with Shift
 * they take the selection a word on or back.
 */
export function HighlightToolbar({ session, selection, attaching, takesFocus }: HighlightToolbarProps): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  usePlaceAt(bar, selection);
  useEffect(() => {
    const root = bar.current?.getRootNode() as Document | ShadowRoot | undefined;
    // A selection that grows under the keys brings a new one: the focus stays where it is.
    if (takesFocus && !bar.current?.contains(root?.activeElement ?? null)) bar.current?.querySelector('button')?.focus();
  }, [takesFocus, selection]);
  return (
    <div
      ref={bar}
      class="highlight-toolbar"
      role="toolbar"
      aria-label={translate('highlightToolbar')}
      onKeyDown={(event) => onKey(event, session, attaching)}
      // A press on a button would take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      {attaching === null ? (
        <Inks session={session} />
      ) : (
        <button type="button" class="highlight-words" onClick={() => session.attach(attaching)}>
          {translate('highlightAttachHere')}
        </button>
      )}
      {attaching === null && session.relate !== null && (
        <IconTool name={translate('highlightRelated')} icon="related" onClick={() => session.relate?.()} />
      )}
      <IconTool name={translate('highlightSentence')} icon="sentence" onClick={() => session.widenSelection(wholeSentences)} />
    </div>
  );
}

function Inks({ session }: { session: HighlightSession }): JSX.Element {
  return (
    <>
      {inks.map((ink, index) => {
        const name = translate('highlightWithInk', inkName(ink), index + 1);
        return (
          <button key={ink} type="button" aria-label={name} title={name} onClick={() => session.highlightSelection(ink)}>
            <InkDot ink={ink} />
          </button>
        );
      })}
      <span class="highlight-rule" />
      <IconTool name={translate('highlightAddNote')} icon="note" onClick={() => session.highlightSelection(undefined, true)} />
      <IconTool name={translate('highlightCopySelection')} icon="copy" onClick={() => void copyPassage(session, 'words')} />
      <IconTool name={translate('highlightCopyWithSource')} icon="source" onClick={() => void copyPassage(session, 'source')} />
      <IconTool name={translate('highlightCopyLink')} icon="link" onClick={() => void copyPassage(session, 'link')} />
    </>
  );
}

function onKey(event: TargetedKeyboardEvent<HTMLDivElement>, session: HighlightSession, attaching: string | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const forward = event.key === 'ArrowRight';
  if (forward || event.key === 'ArrowLeft') {
    if (event.shiftKey) document.getSelection()?.modify('extend', forward ? 'forward' : 'backward', 'word');
    else moveFocus(event.currentTarget, forward ? 1 : -1);
    event.preventDefault();
    return;
  }
  const ink = /^[1-5]$/u.test(event.key) ? inks[Number(event.key) - 1] : undefined;
  if (event.key === 'f') session.widenSelection(wholeSentences);
  else if (attaching !== null) return;
  else if (ink) session.highlightSelection(ink);
  else if (event.key === 'n') session.highlightSelection(undefined, true);
  else if (event.key === 'c') void copyPassage(session, 'words');
  else if (event.key === 'l') void copyPassage(session, 'link');
  else if (event.key === 'r') session.relate?.();
  else return;
  event.preventDefault();
}

function moveFocus(bar: HTMLElement, step: 1 | -1): void {
  const buttons = [...bar.querySelectorAll('button')];
  const focused = buttons.indexOf((bar.getRootNode() as Document | ShadowRoot).activeElement as HTMLButtonElement);
  buttons.at((focused + step) % buttons.length)?.focus();
}

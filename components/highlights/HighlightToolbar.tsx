import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';
import { type HighlightSession } from '@/utils/page/highlightSession';
import { inks } from '@/utils/page/inks';
import { HighlightIcon } from './HighlightIcon';
import { InkDot } from './InkDot';
import { inkName } from './inkNames';
import { usePlaceAt } from './useSessionView';

interface HighlightToolbarProps {
  session: HighlightSession;
  selection: Range;
  takesFocus: boolean;
}

/** What can be done with a selection. Keys 1–5, n and c work while the focus is in it, and only then; arrows go from one control to the next. */
export function HighlightToolbar({ session, selection, takesFocus }: HighlightToolbarProps): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  usePlaceAt(bar, selection);
  useEffect(() => {
    if (takesFocus) bar.current?.querySelector('button')?.focus();
  }, [takesFocus, selection]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const ink = /^[1-5]$/u.test(event.key) ? inks[Number(event.key) - 1] : undefined;
    if (ink) session.highlightSelection(ink);
    else if (event.key === 'n') session.highlightSelection(undefined, true);
    else if (event.key === 'c') void session.copy({ withSource: false });
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') moveFocus(event.currentTarget, event.key === 'ArrowRight' ? 1 : -1);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={bar}
      class="highlight-toolbar"
      role="toolbar"
      aria-label={translate('highlightToolbar')}
      onKeyDown={onKeyDown}
      // A press on a button would take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      {inks.map((ink, index) => {
        const name = translate('highlightWithInk', inkName(ink), index + 1);
        return (
          <button key={ink} type="button" aria-label={name} title={name} onClick={() => session.highlightSelection(ink)}>
            <InkDot ink={ink} />
          </button>
        );
      })}
      <span class="highlight-rule" />
      <ToolButton name={translate('highlightAddNote')} icon="note" onClick={() => session.highlightSelection(undefined, true)} />
      <ToolButton name={translate('highlightCopySelection')} icon="copy" onClick={() => void session.copy({ withSource: false })} />
      <ToolButton name={translate('highlightCopyWithSource')} icon="source" onClick={() => void session.copy({ withSource: true })} />
    </div>
  );
}

function ToolButton({ name, icon, onClick }: { name: string; icon: 'note' | 'copy' | 'source'; onClick: () => void }): JSX.Element {
  return (
    <button type="button" aria-label={name} title={name} onClick={onClick}>
      <HighlightIcon name={icon} />
    </button>
  );
}

function moveFocus(bar: HTMLElement, step: 1 | -1): void {
  const buttons = [...bar.querySelectorAll('button')];
  const focused = buttons.indexOf((bar.getRootNode() as Document | ShadowRoot).activeElement as HTMLButtonElement);
  buttons.at((focused + step) % buttons.length)?.focus();
}

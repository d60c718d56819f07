import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { translate, translateCount } from '@/utils/localization/translate';
import type { HighlightSession } from '@/utils/page/highlightSession';
import type { SessionView } from '@/utils/page/sessionView';
import { DrawerEntry } from './DrawerEntry';
import { IconTool } from './IconTool';

interface HighlightDrawerProps {
  session: HighlightSession;
  view: SessionView;
}

/**
 * Every highlight of the piece in the order of the text, at the side of the page, with how it stands here: the way to them without a pointer, and to those that are not found.
 * Up and down go from one to the next, n and p go to it in the page too; Delete removes the one that has the focus.
 */
export function HighlightDrawer({ session, view: { places, current, takesFocus } }: HighlightDrawerProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    const entry = entriesOf(drawer.current).find(({ dataset }) => dataset['id'] === current);
    entry?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const lost = places.filter(({ state }) => state === 'lost').length;

  const step = (by: 1 | -1): void => {
    if (!session.go(by)) return;
    const entry = entriesOf(drawer.current).find(({ dataset }) => dataset['id'] === session.view().current);
    entry?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const entries = entriesOf(event.currentTarget);
    const at = entries.findIndex((entry) => entry.contains(event.target as Node));
    const focused = entries[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') entries.at(event.key === 'ArrowDown' ? at + 1 : Math.max(at - 1, 0))?.focus();
    else if (event.key === 'Home') entries[0]?.focus();
    else if (event.key === 'End') entries.at(-1)?.focus();
    else if (event.key === 'n') step(1);
    else if (event.key === 'p') step(-1);
    else if (event.key === 'Enter' && focused && event.target === focused) session.go(focused.dataset['id'] ?? '');
    else if (event.key === 'Delete' && focused?.dataset['id']) {
      // Where the focus goes once this one is gone.
      (entries[at + 1] ?? entries[at - 1] ?? heading.current)?.focus();
      session.remove(focused.dataset['id']);
    } else return;
    event.preventDefault();
  };
  return (
    <section ref={drawer} class="highlight-drawer" role="dialog" aria-label={translate('highlightListTitle')} onKeyDown={onKeyDown}>
      <header class="highlight-row">
        <h2 ref={heading} tabIndex={-1}>
          {translate('highlightListTitle')}
        </h2>
        <span class="highlight-end highlight-row">
          <IconTool name={translate('highlightPrevious')} icon="previous" onClick={() => step(-1)} />
          <IconTool name={translate('highlightNext')} icon="next" onClick={() => step(1)} />
          <IconTool name={translate('highlightClose')} icon="close" onClick={session.closeAll} />
        </span>
      </header>
      {places.length === 0 && <p class="highlight-state">{translate('highlightListEmpty')}</p>}
      {lost > 0 && <p class="highlight-state">{translateCount('highlightLost', lost)}</p>}
      <ol>
        {places.map((place) => (
          <DrawerEntry key={place.highlight.id} session={session} place={place} isCurrent={place.highlight.id === current} />
        ))}
      </ol>
    </section>
  );
}

function entriesOf(drawer: HTMLElement | null): HTMLElement[] {
  return [...(drawer?.querySelectorAll<HTMLElement>('.highlight-entry') ?? [])];
}

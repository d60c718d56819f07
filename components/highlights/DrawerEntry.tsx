import type { JSX } from 'preact';
import { translate } from '@/utils/localization/translate';
import type { HighlightPlace } from '@/utils/page/highlightPlace';
import type { HighlightSession } from '@/utils/page/highlightSession';
import { Difference } from './Difference';
import { InkDot } from './InkDot';
import { inkName } from './inkNames';
import { PassageState } from './PassageState';
import { stateName } from './stateNames';

interface DrawerEntryProps {
  session: HighlightSession;
  place: HighlightPlace;
  isCurrent: boolean;
}

/** One highlight in the drawer: its passage leads to it, its state is told in words. */
export function DrawerEntry({ session, place, isCurrent }: DrawerEntryProps): JSX.Element {
  const { highlight, state, range, words } = place;
  const { id, ink, note, labels, selector } = highlight;
  return (
    <li class="highlight-entry" data-id={id} aria-current={isCurrent ? 'true' : undefined} tabIndex={-1}>
      <div class="highlight-row">
        <InkDot ink={ink} />
        <span class="highlight-state">{` ${inkName(ink)} · ${stateName(state)}`}</span>
      </div>
      {range ? (
        <button
          type="button"
          class="highlight-passage"
          {...(state === 'changed' ? {} : { 'aria-label': translate('highlightJumpTo', selector.quotation) })}
          onClick={() => session.go(id)}
        >
          {state === 'changed' ? <Difference was={selector.quotation} is={words} /> : <span>{selector.quotation}</span>}
        </button>
      ) : (
        state !== 'lost' && <blockquote class="highlight-passage">{selector.quotation}</blockquote>
      )}
      <PassageState session={session} place={place} />
      {note !== '' && <p class="highlight-written">{note}</p>}
      {labels.length > 0 && <p class="highlight-state">{labels.join(', ')}</p>}
      <div class="highlight-row">
        <button type="button" onClick={() => session.openCard(id)}>
          {translate('highlightEdit')}
        </button>
        <button type="button" class="highlight-end highlight-danger" onClick={() => session.remove(id)}>
          {translate('highlightRemove')}
        </button>
      </div>
    </li>
  );
}

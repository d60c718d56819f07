import { translate, type MessageKey } from '@/utils/localization/translate';
import type { PlaceState } from '@/utils/page/highlightPlace';

const keys: Readonly<Record<PlaceState, MessageKey>> = {
  exact: 'highlightStateExact',
  moved: 'highlightStateMoved',
  changed: 'highlightStateChanged',
  lost: 'highlightStateLost',
  seeking: 'highlightStateSeeking',
  elsewhere: 'highlightStateElsewhere',
};

/** How a highlight stands in this place, in the reader's language. */
export function stateName(state: PlaceState): string {
  return translate(keys[state]);
}

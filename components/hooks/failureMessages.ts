import { translate } from '@/utils/localization/translate';
import type { LibraryFault } from '@/utils/library/outcome';
import type { Tell } from './useNotices';

/** What to tell when the library could not write: nothing is ever half done, and nothing that was kept is lost. */
export const failureMessages = {
  full: 'controlFailedFull',
  forbidden: 'controlFailedForbidden',
  unavailable: 'controlFailedUnavailable',
} as const satisfies Record<LibraryFault, string>;

/** What to tell in a line where the library cannot be read and the rest of the page goes on without it. */
export const unreadableMessages = {
  full: 'stateUnavailable',
  forbidden: 'controlFailedForbidden',
  unavailable: 'stateUnavailable',
} as const satisfies Record<LibraryFault, string>;

/** Tells why something was not kept. Where only room is wanting, the notice offers to make some, after which `again` tries once more. */
export function tellFailure(tell: Tell, because: LibraryFault, again: () => void): void {
  tell(translate(failureMessages[because]), undefined, because === 'full' ? again : undefined);
}

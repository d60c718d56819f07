import type { SiteAnswer } from '@/utils/capture/searchSite';
import type { MessageKey } from '@/utils/localization/translate';

type Fault = Extract<SiteAnswer, { kind: 'failed' }>['because'];

/** What to tell of a search of the site that came to nothing; a search that the reader gave up needs no sentence. */
export const siteFaults = {
  offline: 'siteOffline',
  'no-access': 'siteNoAccess',
  'no-answer': 'siteNoAnswer',
  'other-answer': 'siteOtherAnswer',
  'too-large': 'siteTooLarge',
  slow: 'siteSlow',
  busy: 'siteBusy',
  refused: 'siteRefused',
} as const satisfies Record<Exclude<Fault, 'cancelled'>, MessageKey>;

import type { SiteAnswer } from '@/utils/capture/searchSite';
import { translate, translateCount, type MessageKey } from '@/utils/localization/translate';

type Failure = Extract<SiteAnswer, { kind: 'failed' }>;

const sentences = {
  offline: 'siteOffline',
  'no-access': 'siteNoAccess',
  'no-answer': 'siteNoAnswer',
  'other-answer': 'siteOtherAnswer',
  'too-large': 'siteTooLarge',
  slow: 'siteSlow',
  busy: 'siteBusy',
  refused: 'siteRefused',
} as const satisfies Record<Exclude<Failure['because'], 'cancelled'>, MessageKey>;

const minute = 60_000;

/** What to tell at `now` (milliseconds since 1970) of a search of the site that came to nothing, and in how many minutes to try again where the site said so; nothing of one that the reader gave up. */
export function faultSentence({ because, until }: Failure, now: number): string {
  if (because === 'cancelled') return '';
  if (because === 'busy' && until !== undefined) return translateCount('siteBusyFor', Math.max(1, Math.ceil((until - now) / minute)));
  return translate(sentences[because]);
}

import type { LibrarySafety } from '@/utils/library/copies';

const day = 86_400_000;

/** Days without a copy after which that is said: a week for those who have copies made by themselves every week and a week more, a month for those who make them by hand. */
const patience = { chosen: 14, byHand: 30, first: 7 };

/** Whether the last proof that the library is safe is old, or there never was one although there has been something to lose for a week; `now` in milliseconds since 1970. */
export function isUnsafe({ place, last, since }: LibrarySafety, now: number): boolean {
  if (since === null) return false;
  if (last === null) return now - since > patience.first * day;
  return now - last.at > (place ? patience.chosen : patience.byHand) * day;
}

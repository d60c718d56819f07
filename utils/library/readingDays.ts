import { mostDays, type ReadingPosition } from '@/utils/export/readingPosition';
import { dayAt } from '@/utils/search/readingHistory';

/** The days on which a piece was read, `YYYY-MM-DD`, the first first: the last alone in rows from before all were kept. */
export function readingDays({ at, days }: Pick<ReadingPosition, 'at' | 'days'>): readonly string[] {
  return days ?? [dayAt(at)];
}

/** The days of all that is known of a piece, each once and the first first; the oldest go where they are more than {@link mostDays}. */
export function joinDays(...known: (readonly string[])[]): string[] {
  return [...new Set(known.flat())].sort().slice(-mostDays);
}

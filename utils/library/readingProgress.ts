import { type ReadingState } from '@/utils/export/readingState';

/** What of a piece counts as all of it: the last lines are often left unread. */
export const wholeShare = 0.95;

/** The state of a piece of which this share was read (0 to 1), where nothing else was said of it. */
export function stateAt(share: number): ReadingState {
  if (share >= wholeShare) return 'read';
  return share > 0 ? 'reading' : 'unread';
}

/**
 * How far a reader is with a piece after having come to `share` of it (0 to 1): who reads again from the head has read no less of it, what was read stays so, and what
 * was put away stays away.
 */
export function advance(
  { readingState, readShare }: { readingState: ReadingState; readShare: number },
  share: number,
): { readingState: ReadingState; readShare: number } {
  // In hundredths: rows are written anew for each step.
  const furthest = Math.max(readShare, Math.floor(share * 100) / 100);
  const isSettled = readingState === 'archived' || readingState === 'read';
  return { readingState: isSettled ? readingState : stateAt(furthest), readShare: furthest };
}

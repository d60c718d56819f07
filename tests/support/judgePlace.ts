import { hull, type Marked, type Stretch } from './markedText';

export type Verdict = 'right' | 'wrong' | 'lost';

/** A place is the right one from this share on: words of the passage that it covers, of all that either has; what was put inside counts for neither. */
const sameplace = 0.8;

/** Judges a place by what is known of the passage. Of one that is gone `lost` is right, and so is a place where the very same words stand. */
export function judge(found: Stretch | null, later: Marked, quotation: string): Verdict {
  const truth = hull(later);
  if (truth === null) return found === null || later.text.slice(found.start, found.end) === quotation ? 'right' : 'wrong';
  if (found === null) return 'lost';
  const covered = later.own.reduce((sum, own) => sum + common(own, found), 0);
  const own = later.own.reduce((sum, { start, end }) => sum + end - start, 0);
  const foreign = found.end - found.start - common(truth, found);
  return covered / (own + foreign) >= sameplace ? 'right' : 'wrong';
}

function common(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

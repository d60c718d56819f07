import { judge, type Verdict } from '@/tests/support/judgePlace';
import { percentile } from '../percentile';
import type { AnchoringCase } from './cases';
import type { Method } from './method';

/** Verdicts on many cases. */
export type Count = Record<Verdict, number>;

export interface Tally {
  method: string;
  /** Over all cases in which the passage is still there, and over those in which it is gone; by mutation; by kind of passage, still there. */
  there: Count;
  gone: Count;
  byMutation: ReadonlyMap<string, Count>;
  byKind: ReadonlyMap<string, Count>;
  /** Milliseconds of a search. */
  p50: number;
  p95: number;
  max: number;
}

/** Lets a method find every case, and counts. */
export function tally(method: Method, cases: readonly AnchoringCase[]): Tally {
  const there: Count = { right: 0, wrong: 0, lost: 0 };
  const gone: Count = { right: 0, wrong: 0, lost: 0 };
  const byMutation = new Map<string, Count>();
  const byKind = new Map<string, Count>();
  const times: number[] = [];
  for (const { mutation, gone: isGone, text, passage, later } of cases) {
    const find = method.remember(text, passage);
    const begin = performance.now();
    const found = find(later.text);
    times.push(performance.now() - begin);
    const verdict = judge(found, later, text.slice(passage.start, passage.end));
    (isGone ? gone : there)[verdict]++;
    countOf(byMutation, mutation)[verdict]++;
    if (!isGone) countOf(byKind, passage.kind)[verdict]++;
  }
  return {
    method: method.name,
    there,
    gone,
    byMutation,
    byKind,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max: percentile(times, 1),
  };
}

function countOf(counts: Map<string, Count>, name: string): Count {
  const count = counts.get(name) ?? { right: 0, wrong: 0, lost: 0 };
  counts.set(name, count);
  return count;
}

/** Per cent of a verdict. */
export function share(count: Count | undefined, verdict: Verdict): number {
  return count ? (100 * count[verdict]) / (count.right + count.wrong + count.lost) : 0;
}

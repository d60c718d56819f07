import { anchoringCases, textsOf } from './anchoring/cases';
import { hypothesis } from './anchoring/hypothesis';
import { ours } from './anchoring/ours';
import { share, tally } from './anchoring/tally';
import type { Figure, Measurement } from './measurement';

const seed = 1_917;
const passages = 2;

/** Passages of the development texts found again after each kind of edit, beside Hypothesis's published method; bench/anchoring has all of it. */
export function measureHighlights(): Promise<Measurement> {
  const cases = [...anchoringCases(textsOf(), passages, seed)];
  tally(ours(), cases.slice(0, 300));
  const [own, other] = [tally(ours(), cases), tally(hypothesis, cases)];
  const percent = (what: string, value: number, beside: number, limit: number | null): Figure => ({
    what,
    value,
    unit: '%',
    limit,
    ours: `${value.toFixed(2)} %`,
    beside: `${beside.toFixed(2)} %`,
  });
  const missed = (right: number): number => 100 - right;
  const figures = [
    percent('wrongly placed, passage still there', share(own.there, 'wrong'), share(other.there, 'wrong'), 0.4),
    percent('not found, passage still there', missed(share(own.there, 'right')), missed(share(other.there, 'right')), 1.5),
    percent('passage gone, but found', missed(share(own.gone, 'right')), missed(share(other.gone, 'right')), 1),
    ...[...own.byMutation].map(([name, count]) =>
      percent(name, missed(share(count, 'right')), missed(share(other.byMutation.get(name), 'right')), 7),
    ),
    { what: 'time of a search, p50', value: own.p50, unit: 'ms' as const, limit: null },
    { what: 'time of a search, p95', value: own.p95, unit: 'ms' as const, limit: 10 },
  ];
  return Promise.resolve({
    name: 'highlights',
    how: `${cases.length} cases (seed ${seed}): passages of four kinds, each under every edit, per cent not right. Beside: Hypothesis’s published method. \`npm run bench:anchoring\` tells right from wrong, and gives the curve.`,
    figures,
  });
}

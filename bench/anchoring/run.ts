import { apacheAnnotator } from './apacheAnnotator';
import { anchoringCases, textsOf } from './cases';
import { hypothesis } from './hypothesis';
import { exactMatch } from './method';
import { ours } from './ours';
import { curveOf, reportOf } from './report';
import { share, tally } from './tally';

const seed = 20_261_125;
/** Passages of each of the four kinds in each text. */
const passages = 5;
/** The thresholds of the finder are moved by these; 0 is what it uses. */
const cautions = [-0.6, -0.4, -0.2, -0.1, 0, 0.1, 0.2, 0.4, 0.6];
/** In per cent; each promise of the finder beside what Hypothesis keeps. */
const bars = { wrong: 0.4, lost: 99, right: 98.5, kind: 93 };

/**
 * `npm run bench:anchoring [-- folder]`: what becomes of a passage when its piece is edited, found by four methods side by side, over the development texts or
 * the .txt files of a folder. Answers 1 where a bar is not kept.
 */
export function main([folder]: readonly string[]): number {
  const texts = textsOf(folder);
  const cases = [...anchoringCases(texts, passages, seed)];
  console.log(`${texts.length} texts, ${cases.length} cases, seed ${seed}\n`);
  // Code that has not run yet is slow: not what a reader waits for at the hundredth highlight.
  tally(ours(), cases.slice(0, 300));
  const own = tally(ours(), cases);
  console.log(`${reportOf([exactMatch, apacheAnnotator, hypothesis].map((method) => tally(method, cases)).concat(own))}\n`);
  console.log(`${curveOf(cautions.map((caution) => ({ caution, tally: tally(ours(caution), cases) })))}\n`);

  const low = [...own.byKind, ...own.byMutation].filter(([, count]) => share(count, 'right') < bars.kind).map(([name]) => name);
  const kept = share(own.there, 'wrong') <= bars.wrong && share(own.gone, 'right') >= bars.lost && share(own.there, 'right') >= bars.right;
  console.log(kept && low.length === 0 ? 'Every bar is kept.' : `Not kept: ${[...(kept ? [] : ['the whole']), ...low].join(', ')}`);
  return kept && low.length === 0 ? 0 : 1;
}

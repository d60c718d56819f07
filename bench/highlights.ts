import { cutPassages } from '@/tests/support/cutPassages';
import { chanceFrom } from '@/tests/support/markedText';
import { describePassage } from '@/utils/highlights/describePassage';
import { findPassage } from '@/utils/highlights/findPassage';
import type { PassageSelector } from '@/utils/highlights/highlight';
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
  const figures: Figure[] = [
    percent('wrongly placed, passage still there', share(own.there, 'wrong'), share(other.there, 'wrong'), 0.4),
    percent('not found, passage still there', missed(share(own.there, 'right')), missed(share(other.there, 'right')), 1.5),
    percent('passage gone, but found', missed(share(own.gone, 'right')), missed(share(other.gone, 'right')), 1),
    ...[...own.byMutation].map(([name, count]) =>
      percent(name, missed(share(count, 'right')), missed(share(other.byMutation.get(name), 'right')), 7),
    ),
    { what: 'time of a search, p50', value: own.p50, unit: 'ms', limit: null },
    { what: 'time of a search, p95', value: own.p95, unit: 'ms', limit: 10 },
  ];
  figures.push(...timesOfMany());
  return Promise.resolve({
    name: 'highlights',
    how: `${cases.length} cases (seed ${seed}): passages of four kinds, each under every edit, per cent not right. Beside: Hypothesis’s published method. \`npm run bench:anchoring\` tells right from wrong, and gives the curve.`,
    figures,
  });
}

/** What a page with many highlights waits for, and the longest single searches. */
function timesOfMany(): Figure[] {
  const page = textsOf().join('\n\n').split(' ').slice(0, 5_000).join(' ');
  const chance = chanceFrom(seed);
  const selectors = cutPassages(page, 125, chance).map((cut) => describePassage(page, cut));
  const time = (text: string, some: readonly PassageSelector[]): number => {
    const begin = performance.now();
    for (const selector of some) findPassage(text, selector);
    return performance.now() - begin;
  };
  const longest = (text: string): number => Math.max(...selectors.slice(0, 20).map((selector) => time(text, [selector])));
  const words = page.split(' ');
  const stranger = (length: number): string => {
    let text = '';
    while (text.length < length) text += `${words[Math.floor(chance() * words.length)] ?? ''} `;
    return text;
  };
  const times: [what: string, value: number, limit: number | null][] = [
    [`${selectors.length} highlights together, unchanged page of 5,000 words`, time(`${page} `, selectors), 50],
    ['the longest of 20 searches, 200,000 letters without the passage', longest(stranger(200_000)), 50],
    ['the longest of 20 searches, a paragraph of 1,000,000 letters', longest(stranger(1_000_000)), 50],
    ['the longest of 20 searches, a refrain of 1,000,000 letters', longest('la sete e la siccità '.repeat(48_000)), 50],
  ];
  return times.map(([what, value, limit]) => ({ what, value, unit: 'ms', limit }));
}

import { articleHalves } from './articleHalves';
import { rankersOf, type Ranker } from './rankers';

const depth = 5;
/** The share of halves whose other half must be among the first five. */
const bar = 0.87;
/** Halves that ours is asked with, and the others, which take up to a second for one among fifteen hundred. */
const mostAsked = { ours: 400, others: 80 };

/**
 * Prints how often the other half of an article is found first, and among the first five, by one half of it, among the halves of all others; tells whether ours reaches the bar, which
 * means something only where a folder of articles is given: of our fourteen pieces nearly any ranking finds the other half.
 */
export function printHalves(folder: string | undefined): boolean {
  const { halved, leftOut } = articleHalves(folder);
  const halves = halved.flatMap((article) => article.halves.map((text) => ({ title: '', text })));
  console.log(
    `\n${halved.length} articles in halves${folder === undefined ? '; more where TACCUINO_ARTICLES names a folder of texts' : ''}`,
  );
  console.log(`left out: ${leftOut.map(({ name, because }) => `${name} (${because})`).join(', ') || 'none'}\n`);
  console.log('| | asked with | first | among the first five |\n|---|--:|--:|--:|');
  let own = 0;
  for (const [name, rank] of Object.entries(rankersOf(halves))) {
    if (name.includes('around')) continue;
    const step = Math.max(1, Math.ceil(halves.length / (name === 'ours' ? mostAsked.ours : mostAsked.others))) | 1;
    const asked = halves.flatMap((_, number) => (number % step === 0 ? [number] : []));
    const places = asked.map((number) => placeOfOther(halves, rank, number));
    const [first, five] = [1, depth].map((most) => places.filter((place) => place >= 0 && place < most).length / asked.length);
    console.log(`| ${name} | ${asked.length} | ${first?.toFixed(3)} | ${five?.toFixed(3)} |`);
    if (name === 'ours') own = five ?? 0;
  }
  return own >= bar;
}

/** Where the other half comes among all but the one that is asked with; −1 where it is not among the first. */
function placeOfOther(halves: readonly { text: string }[], rank: Ranker, number: number): number {
  return rank(halves[number]?.text ?? '', depth + 1, [])
    .filter((found) => found !== number)
    .slice(0, depth)
    .indexOf(number ^ 1);
}

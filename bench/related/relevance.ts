import { splitSentences } from '@/utils/text/splitSentences';
import { gainAt } from '../search/gainAt';
import { gradedPassages, heldOutPassages, type GradedPassage } from './gradedPassages';
import { passageNamed, passagePool, type PooledPassage } from './passagePool';
import { rankersOf, type Ranker } from './rankers';

const depth = 5;
/** Enough that those of the question's own piece can be left out. */
const asked = 60;

/** How much better than MiniSearch with the same stems the ranking must be. */
const bar = 1.25;

/** Prints nDCG@5 of ours and of the others for graded passages, asked whole and by their first sentence; tells whether ours reaches the bar on those held out. */
export function printRelevance(): boolean {
  const pool = passagePool();
  console.log(`${gradedPassages.length} passages to choose on, ${heldOutPassages.length} held out, among ${pool.length}; nDCG@${depth}\n`);
  console.log('| | chosen on | held out | first sentence, chosen on | held out |\n|---|--:|--:|--:|--:|');
  const means = Object.entries(rankersOf(pool)).map(([name, rank]) => {
    const ofRanker = [wholeOf, firstSentenceOf].flatMap((textOf) => [gradedPassages, heldOutPassages].map((graded) => meanGain(pool, graded, rank, textOf, name))); // prettier-ignore
    console.log(`| ${name} | ${ofRanker.map((mean) => mean.toFixed(3)).join(' | ')} |`);
    return { name, heldOut: ofRanker[1] ?? 0 };
  });
  const [own, rival] = ['ours', 'MiniSearch, stems'].map((wanted) => means.find(({ name }) => name === wanted)?.heldOut ?? 0);
  return (own ?? 0) >= bar * (rival ?? 0);
}

const wholeOf = ({ text }: PooledPassage): string => text;
const firstSentenceOf = ({ text }: PooledPassage): string => text.slice(0, splitSentences(text)[0]?.end);

function meanGain(
  pool: readonly PooledPassage[],
  graded: readonly GradedPassage[],
  rank: Ranker,
  textOf: (passage: PooledPassage) => string,
  name: string,
): number {
  const gains = graded.map(({ passage, answers }) => {
    const number = passageNamed(pool, passage);
    const question = pool[number];
    if (!question) return 0;
    const ranking = rank(textOf(question), asked, [question.title, question.around]).filter(
      (found) => pool[found]?.piece !== question.piece,
    );
    const grades = new Map(answers.map(([words, grade]) => [passageNamed(pool, words), grade]));
    const gain = gainAt(depth, ranking, grades);
    if (process.env['TACCUINO_SLOWEST'] !== undefined) console.log(gain.toFixed(3), name, passage, ranking.slice(0, depth).map((found) => pool[found]?.name ?? pool[found]?.text.slice(0, 24))); // prettier-ignore
    return gain;
  });
  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
}

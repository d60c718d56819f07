import MiniSearch from 'minisearch';
import { indexOf } from '@/tests/support/indexOf';
import { parseQuery } from '@/utils/search/parseQuery';
import { type SearchedPiece } from '@/utils/search/pieceWords';
import { rankPieces } from '@/utils/search/rankPieces';
import { wordsOf } from '@/utils/text/wordsOf';
import { gainAt } from './gainAt';
import { gradedParts } from './gradedParts';
import { gradedQueries, type GradedQuery } from './gradedQueries';
import { heldOutQueries } from './heldOutQueries';

/** How much better than the other the ranking must be. */
const bar = 1.1;

/**
 * `npm run bench:relevance`: nDCG@10 over the graded queries, of ours and of MiniSearch with the same folding, stems and stopwords, as it ranks by
 * itself, and with beginnings and misspellings looked for as well. Answers 1 where ours is less than the bar times the better one.
 */
export async function main(): Promise<number> {
  const parts = gradedParts();
  const source = indexOf(parts);
  const ours = async (query: string): Promise<number[]> =>
    (await rankPieces(source, parseQuery(query))).facts.map(({ savedAt: number }) => number);
  const plain = miniSearchOf(parts);
  const rankings: Record<string, Rank> = {
    ours: ours,
    'MiniSearch, stems': (query) => plain.search(query).map(({ id }) => id as number),
    'MiniSearch, stems, prefix, fuzzy': (query) => plain.search(query, { prefix: true, fuzzy: 0.2 }).map(({ id }) => id as number),
  };
  console.log(
    `${gradedQueries.length} queries to choose on, ${heldOutQueries.length} held out; ${parts.length} parts\n\n| nDCG@10 | chosen on | held out |\n|---|--:|--:|`,
  );
  const heldOut: number[] = [];
  for (const [name, rank] of Object.entries(rankings)) {
    const means: number[] = [];
    for (const queries of [gradedQueries, heldOutQueries]) means.push(meanOf(await gainsOf(parts, name, rank, queries)));
    heldOut.push(means[1] ?? 0);
    console.log(`| ${name} | ${means.map((mean) => mean.toFixed(3)).join(' | ')} |`);
  }
  const [own = 0, ...others] = heldOut;
  return own >= bar * Math.max(...others) ? 0 : 1;
}

type Rank = (query: string) => Promise<number[]> | number[];

async function gainsOf(parts: readonly SearchedPiece[], name: string, rank: Rank, queries: readonly GradedQuery[]): Promise<number[]> {
  const gains: number[] = [];
  for (const { query, answers } of queries) {
    const graded = new Map(answers.map(([words, grade]) => [partWith(parts, words), grade]));
    gains.push(gainAt(10, await rank(query), graded));
    if (process.env['TACCUINO_SLOWEST'] !== undefined) console.log(gains.at(-1)?.toFixed(3), name, query);
  }
  return gains;
}

/** Throws where the words stand in no part, or in several: a grade would be of nothing. */
function partWith(parts: readonly SearchedPiece[], words: string): number {
  const found = parts.flatMap(({ text }, number) => (text.includes(words) ? [number] : []));
  if (found[0] === undefined || found.length > 1) throw new Error(`“${words}” stands in ${found.length} parts`);
  return found[0];
}

/** Fields as ours has them, with the boosts that its documentation gives a title. */
function miniSearchOf(parts: readonly SearchedPiece[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['title', 'authors', 'section', 'tags', 'text'],
    tokenize: (text) => wordsOf(text).flatMap(({ stem, stop }) => (stop ? [] : [stem])),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2 } },
  });
  index.addAll(
    parts.map(({ title, authors, section, tags, text }, id) => ({
      id,
      title,
      authors: authors.join(', '),
      section,
      tags: tags.join(', '),
      text,
    })),
  );
  return index;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

import { pieces } from '@/tests/site/pieces';
import { chanceFrom } from '@/tests/support/markedText';
import { articleSpans, articleText } from '@/utils/article/articleText';
import { findSentences } from '@/utils/claims/findSentences';
import type { Sentence } from '@/utils/claims/sentence';
import type { Span } from '@/utils/text/span';
import { methods, type Method } from './baselines';
import { gain, meanOf, pairedInterval, precision } from './measures';
import { hitsFirst } from './shortClaims';
import { shortTexts } from './shortTexts';
import { weights } from './weights';

const seed = 20_261_125;
const looked = 5;
/** Two claims that share this much of their topics, over the shorter, are a repeated pair. */
const repeated = 0.5;

interface Result {
  gain: number;
  strict: number;
  lenient: number;
  pairs: number;
  length: number;
}

/** `npm run bench:claims`: ways of choosing key claims over the annotated pieces (docs/claims.md). Answers 1 where ours is not above TextRank. */
export function main(): number {
  const results = new Map(methods.map((method) => [method.name, pieces.map((piece, index) => judge(method, piece, index))]));
  console.log(`${pieces.length} pieces of the demo site: development, one annotator. Seed ${seed}.\n`);
  console.log('| | nDCG@5 | P@5 strict | P@5 lenient | repeated pairs | characters |\n| --- | --: | --: | --: | --: | --: |');
  for (const [name, own] of results) {
    const mean = (part: keyof Result) => meanOf(own.map((one) => one[part]));
    const shares = [mean('gain'), mean('strict'), mean('lenient'), mean('pairs')].map((value) => value.toFixed(2));
    console.log(`| ${name} | ${shares.join(' | ')} | ${mean('length').toFixed(0)} |`);
  }
  const gains = (name: string) => (results.get(name) ?? []).map((one) => one.gain);
  const { mean, low, high } = pairedInterval(gains('ours'), gains('TextRank'), chanceFrom(seed));
  console.log(`\nnDCG@5 of ours less TextRank: ${mean.toFixed(2)}, 95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}.`);
  console.log('\nThe claim of a short text first:\n\n| | development | held out |\n| --- | --: | --: |');
  for (const method of methods) {
    const share = (texts: readonly string[]) => hitsFirst(method, texts, seed).toFixed(2);
    console.log(`| ${method.name} | ${share(shortTexts.development)} | ${share(shortTexts.heldOut)} |`);
  }
  return low > 0 ? 0 : 1;
}

function judge(method: Method, piece: (typeof pieces)[number], index: number): Result {
  const text = articleText(piece.blocks);
  const spans = articleSpans(piece.blocks);
  const sentences = findSentences(text, spans);
  const standfirst = piece.standfirst.length > 0 ? piece.standfirst.join(' ') : null;
  const task = { source: { title: piece.title, standfirst, text, spans }, sentences, random: chanceFrom(seed + index) };
  const all = weigh(piece.slug, sentences);
  const chosen = method.choose(task, looked);
  const places = chosen.map((span) => sentences.findIndex((sentence) => span.start < sentence.end && sentence.start < span.end));
  const found = places.map((place) => all[place] ?? 0);
  return {
    gain: gain(found, all),
    strict: precision(found, 2),
    lenient: precision(found, 1),
    pairs: pairsOf(places.map((place) => sentences[place]?.topics ?? [])),
    length: meanOf(chosen.map((span: Span) => span.end - span.start)),
  };
}

/** The weight of each sentence. Throws where an annotation fits no sentence, or more than one: then the piece was changed. */
function weigh(slug: string, sentences: readonly Sentence[]): number[] {
  const found = weights[slug];
  if (found === undefined) throw new Error(`${slug} is not annotated`);
  const all = sentences.map(() => 0);
  for (const [weight, beginnings] of [
    [1, found.one],
    [2, found.two],
  ] as const)
    for (const beginning of beginnings) {
      const places = sentences.flatMap(({ text }, place) => (text.startsWith(beginning) ? [place] : []));
      if (places.length !== 1) throw new Error(`${places.length} sentences of ${slug} begin with “${beginning}”`);
      all[places[0] ?? 0] = weight;
    }
  return all;
}

function pairsOf(topics: readonly (readonly string[])[]): number {
  let count = 0;
  topics.forEach((one, at) => {
    for (const other of topics.slice(at + 1)) {
      const shared = one.filter((topic) => other.includes(topic)).length;
      if (shared >= repeated * Math.max(1, Math.min(one.length, other.length))) count += 1;
    }
  });
  return count;
}

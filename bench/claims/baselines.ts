import { centrality } from '@/utils/claims/centrality';
import { findKeyClaims, type ClaimSource } from '@/utils/claims/findKeyClaims';
import type { Sentence } from '@/utils/claims/sentence';
import { findQuantities } from '@/utils/text/findQuantities';
import type { Span } from '@/utils/text/span';

/** Everything a method may look at; `random` is seeded anew for each piece. */
export interface Task {
  source: ClaimSource;
  sentences: readonly Sentence[];
  random: () => number;
}

/** A way of choosing: so many spans of the text, best first. */
export interface Method {
  name: string;
  choose(task: Task, count: number): Span[];
}

/** What is asked of a method: the sentences ordered by a number each, the highest first, the earlier of two equals. */
function byScore(scoreOf: (task: Task) => number[]): Method['choose'] {
  return (task, count) => {
    const scores = scoreOf(task);
    return task.sentences
      .map((sentence, index) => ({ sentence, score: scores[index] ?? 0 }))
      .sort((one, other) => other.score - one.score)
      .slice(0, count)
      .map(({ sentence }) => sentence);
  };
}

const likenessAtLeast = 0.1;
const damping = 0.85;
const rounds = 30;

/** Inverse frequency of each topic over the sentences of the piece itself, as LexRank and the centroid weigh words. */
function rarities(sentences: readonly Sentence[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { topics } of sentences) for (const topic of topics) uses.set(topic, (uses.get(topic) ?? 0) + 1);
  return new Map([...uses].map(([topic, times]) => [topic, Math.log(1 + sentences.length / times)]));
}

function cosine(one: readonly string[], other: readonly string[], rarity: ReadonlyMap<string, number>): number {
  const square = (topics: readonly string[]) => topics.reduce((sum, topic) => sum + (rarity.get(topic) ?? 0) ** 2, 0);
  const set = new Set(other);
  const shared = square(one.filter((topic) => set.has(topic)));
  return shared === 0 ? 0 : shared / Math.sqrt(square(one) * square(other));
}

/** LexRank with a threshold (Erkan and Radev 2004). */
function lexRank({ sentences }: Task): number[] {
  const rarity = rarities(sentences);
  const edges = sentences.map((one, at) =>
    sentences.flatMap((other, index) => (index !== at && cosine(one.topics, other.topics, rarity) > likenessAtLeast ? [index] : [])),
  );
  let rank = sentences.map(() => 1);
  for (let round = 0; round < rounds; round += 1) {
    const before = rank;
    rank = edges.map(
      (own) => 1 - damping + damping * own.reduce((sum, other) => sum + (before[other] ?? 0) / (edges[other]?.length ?? 1), 0),
    );
  }
  return rank;
}

/** Likeness to the whole piece less likeness to what is chosen already (Carbonell and Goldstein 1998, λ = .7). */
function centroidChoice({ sentences }: Task, count: number): Span[] {
  const rarity = rarities(sentences);
  const whole = [...rarity.keys()];
  const chosen: Sentence[] = [];
  const left = new Set(sentences);
  const worth = (candidate: Sentence) =>
    0.7 * cosine(candidate.topics, whole, rarity) - 0.3 * Math.max(0, ...chosen.map((one) => cosine(candidate.topics, one.topics, rarity)));
  while (chosen.length < count && left.size > 0) {
    const next = [...left].reduce((best, candidate) => (worth(candidate) > worth(best) ? candidate : best));
    left.delete(next);
    chosen.push(next);
  }
  return chosen;
}

/** Every method of the table; ours is last. */
export const methods: readonly Method[] = [
  { name: 'random', choose: byScore(({ sentences, random }) => sentences.map(() => random())) },
  { name: 'first k', choose: byScore(({ sentences }) => sentences.map((_, index) => -index)) },
  { name: 'last k', choose: byScore(({ sentences }) => sentences.map((_, index) => index)) },
  { name: 'longest', choose: byScore(({ sentences }) => sentences.map(({ text }) => text.length)) },
  { name: 'TextRank', choose: byScore(({ sentences }) => centrality(sentences.map(({ topics }) => topics))) },
  { name: 'LexRank', choose: byScore(lexRank) },
  { name: 'centroid + MMR', choose: centroidChoice },
  {
    name: 'figures + position',
    choose: byScore(({ sentences }) => sentences.map(({ text }, index) => findQuantities(text).length + 1 - index / sentences.length)),
  },
  { name: 'ours', choose: ({ source }, count) => findKeyClaims(source, { limit: count }) },
];

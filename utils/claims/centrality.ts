const damping = 0.85;
/** The order of the best no longer changes after about ten. */
const rounds = 16;

/**
 * TextRank (Mihalcea and Tarau 2004) over the sentences of one text: each is given by its topics, each topic once. Two sentences are joined by the topics
 * they share, over the geometric mean of their lengths: the logarithms of the original favour the long sentences that opinion prose is full of. Gives a number from 0 to 1 a sentence, 1 for the most central; all 0 when nothing is shared.
 *
 * The joins are never laid out: what a sentence receives is summed a topic at a time, so time is linear in the text and no common word needs thinning.
 */
export function centrality(sentences: readonly (readonly string[])[]): number[] {
  const joins = joinsOf(sentences);
  const scale = new Float64Array(sentences.length);
  for (let at = 0; at < scale.length; at += 1) scale[at] = 1 / Math.sqrt(3 + (sentences[at]?.length ?? 0));
  const strength = received(joins, scale, scale);
  const lowest = 1 - damping;
  const rank = new Float64Array(scale.length).fill(1);
  const given = new Float64Array(scale.length);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < given.length; at += 1)
      given[at] = strength[at] === 0 ? 0 : ((rank[at] ?? 0) * (scale[at] ?? 0)) / (strength[at] ?? 1);
    const got = received(joins, given, scale);
    for (let at = 0; at < rank.length; at += 1) rank[at] = lowest + damping * (got[at] ?? 0);
  }
  let highest = lowest;
  for (const value of rank) if (value > highest) highest = value;
  // What is left of a subtraction between equal sums is no rank.
  const spread = highest - lowest > 1e-9 ? highest - lowest : Infinity;
  return Array.from(rank, (value) => Math.max(0, (value - lowest) / spread));
}

/** The topics of all sentences by number in one row, and where in it those of each sentence end: a row is walked faster than lists of words. */
interface Joins {
  topic: Int32Array;
  ends: Int32Array;
  topics: number;
}

/** Topics of one sentence only join nothing and are left out. */
function joinsOf(sentences: readonly (readonly string[])[]): Joins {
  const uses = new Map<string, number>();
  for (const topics of sentences) for (const topic of topics) uses.set(topic, (uses.get(topic) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const topic: number[] = [];
  const ends = new Int32Array(sentences.length);
  for (let at = 0; at < sentences.length; at += 1) {
    for (const one of sentences[at] ?? []) {
      if (uses.get(one) === 1) continue;
      const number = numbers.get(one) ?? numbers.size;
      numbers.set(one, number);
      topic.push(number);
    }
    ends[at] = topic.length;
  }
  return { topic: Int32Array.from(topic), ends, topics: numbers.size };
}

/** For each sentence, what all others give through each topic that they share with it. Plain loops over few numbers: this is most of the arithmetic there is. */
function received({ topic, ends, topics }: Joins, given: Float64Array, scale: Float64Array): Float64Array {
  const pool = new Float64Array(topics);
  let at = 0;
  for (let sentence = 0; sentence < ends.length; sentence += 1) {
    const own = given[sentence] ?? 0;
    for (const end = ends[sentence] ?? 0; at < end; at += 1) pool[topic[at] ?? 0] = (pool[topic[at] ?? 0] ?? 0) + own;
  }
  const totals = new Float64Array(ends.length);
  at = 0;
  for (let sentence = 0; sentence < ends.length; sentence += 1) {
    const first = at;
    let total = 0;
    for (const end = ends[sentence] ?? 0; at < end; at += 1) total += pool[topic[at] ?? 0] ?? 0;
    total -= (at - first) * (given[sentence] ?? 0);
    totals[sentence] = Math.max(0, total) * (scale[sentence] ?? 0);
  }
  return totals;
}

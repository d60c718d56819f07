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
  const { topics, count } = numbered(sentences);
  const scale = Float64Array.from(topics, (own) => 1 / Math.sqrt(3 + own.length));
  const strength = received(topics, count, scale, scale);
  let rank = new Float64Array(topics.length).fill(1);
  for (let round = 0; round < rounds; round += 1) {
    const given = rank.map((value, index) => (strength[index] === 0 ? 0 : (value * (scale[index] ?? 0)) / (strength[index] ?? 1)));
    rank = received(topics, count, given, scale).map((value) => 1 - damping + damping * value);
  }
  const lowest = 1 - damping;
  const highest = rank.reduce((best, value) => Math.max(best, value), lowest);
  // What is left of a subtraction between equal sums is no rank.
  const spread = highest - lowest > 1e-9 ? highest - lowest : Infinity;
  return Array.from(rank, (value) => Math.max(0, (value - lowest) / spread));
}

/** The topics of each sentence by number: arrays are looked up faster than words. Topics of one sentence only join nothing and are left out. */
function numbered(sentences: readonly (readonly string[])[]): { topics: Int32Array[]; count: number } {
  const uses = new Map<string, number>();
  for (const topics of sentences) for (const topic of topics) uses.set(topic, (uses.get(topic) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [topic, times] of uses) if (times > 1) numbers.set(topic, numbers.size);
  return {
    topics: sentences.map((topics) => Int32Array.from(topics, (topic) => numbers.get(topic) ?? -1)),
    count: numbers.size,
  };
}

/** For each sentence, what all others give through each topic that they share with it. */
function received(topics: readonly Int32Array[], count: number, given: Float64Array, scale: Float64Array): Float64Array<ArrayBuffer> {
  const pool = new Float64Array(count);
  topics.forEach((own, sentence) => {
    for (const topic of own) if (topic >= 0) pool[topic] = (pool[topic] ?? 0) + (given[sentence] ?? 0);
  });
  return Float64Array.from(topics, (own, sentence) => {
    let total = 0;
    for (const topic of own) if (topic >= 0) total += (pool[topic] ?? 0) - (given[sentence] ?? 0);
    return Math.max(0, total) * (scale[sentence] ?? 0);
  });
}

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
  const scale = new Float64Array(topics.length);
  for (let at = 0; at < scale.length; at += 1) scale[at] = 1 / Math.sqrt(3 + (sentences[at]?.length ?? 0));
  const strength = received(topics, count, scale, scale);
  const lowest = 1 - damping;
  const rank = new Float64Array(topics.length).fill(1);
  const given = new Float64Array(topics.length);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < given.length; at += 1)
      given[at] = strength[at] === 0 ? 0 : ((rank[at] ?? 0) * (scale[at] ?? 0)) / (strength[at] ?? 1);
    const got = received(topics, count, given, scale);
    for (let at = 0; at < rank.length; at += 1) rank[at] = lowest + damping * (got[at] ?? 0);
  }
  let highest = lowest;
  for (const value of rank) if (value > highest) highest = value;
  // What is left of a subtraction between equal sums is no rank.
  const spread = highest - lowest > 1e-9 ? highest - lowest : Infinity;
  return Array.from(rank, (value) => Math.max(0, (value - lowest) / spread));
}

/** The topics of each sentence by number: arrays are looked up faster than words. Topics of one sentence only join nothing and are left out. */
function numbered(sentences: readonly (readonly string[])[]): { topics: number[][]; count: number } {
  const uses = new Map<string, number>();
  for (const topics of sentences) for (const topic of topics) uses.set(topic, (uses.get(topic) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [topic, times] of uses) if (times > 1) numbers.set(topic, numbers.size);
  const numberedTopics = sentences.map((topics) => {
    const own: number[] = [];
    for (const topic of topics) {
      const number = numbers.get(topic);
      if (number !== undefined) own.push(number);
    }
    return own;
  });
  return { topics: numberedTopics, count: numbers.size };
}

/** For each sentence, what all others give through each topic that they share with it. Plain loops: this is most of the arithmetic there is. */
function received(topics: readonly (readonly number[])[], count: number, given: Float64Array, scale: Float64Array): Float64Array {
  const pool = new Float64Array(count);
  for (let sentence = 0; sentence < topics.length; sentence += 1)
    for (const topic of topics[sentence] ?? []) pool[topic] = (pool[topic] ?? 0) + (given[sentence] ?? 0);
  const totals = new Float64Array(topics.length);
  for (let sentence = 0; sentence < topics.length; sentence += 1) {
    let total = 0;
    for (const topic of topics[sentence] ?? []) total += (pool[topic] ?? 0) - (given[sentence] ?? 0);
    totals[sentence] = Math.max(0, total) * (scale[sentence] ?? 0);
  }
  return totals;
}
